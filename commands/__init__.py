"""What a person types: one Scrapy command a file (``COMMANDS_MODULE``)."""
