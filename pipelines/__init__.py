"""What a report says: the words of the design, extraction (pure), the archive (the only writer).

Nothing here knows how a page was fetched. Extraction takes text and a time of reading and
gives values; only ``archive`` touches SQLite, only ``item_pipelines`` touches Scrapy.
"""
