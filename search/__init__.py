"""Datasette on the archive: descriptions, plugins, templates, static files; read only."""
