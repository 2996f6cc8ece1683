"""What ``training`` learned from ``tests/gold`` by language; nothing here is written by hand.

``*.weights`` hold a cue a line: hundredths of the logarithm of odds that it adds, one number or
one for each kind in the order of their names, ``|``, and the cue. For spenders and actors the kind
of claim in which the cue weighs so much more stands before it (nothing, where it does in all) with
``/``. A line without a cue is what holds before any cue is seen. ``*.npz`` hold the networks that
read the words around a figure.
"""
