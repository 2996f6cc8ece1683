"""Where reports come from: lists, requests, captures, page readers.

A page reader is pure (html and address in, ``Report`` out); only the spider and the captures
touch network, clock and files.
"""
