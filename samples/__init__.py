"""Samples: web captures of reports in our own words and the outlets' real markup.

The events are real, the wording and the people's words are invented; nothing here may be cited.
``make_samples.py`` writes the captures; every report that comes from them is marked.
"""
