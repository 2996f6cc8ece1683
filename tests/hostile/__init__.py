"""Pages, feeds and servers that mean harm, and what each of them costs."""
