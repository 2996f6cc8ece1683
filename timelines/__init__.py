"""What the archive gives away: timelines of targets as tables, charts, feeds and calendars.

Meets the archive through SQL views alone; knows neither ``pipelines`` nor ``scrapers``.
"""
