"""The only place that writes ``archive.db``: numbered migrations, and one writer.

No SQL that changes anything may stand outside this folder.
"""
