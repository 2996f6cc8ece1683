"""What the pages of many outlets share: JSON-LD, Open Graph, times, paragraphs, gates."""
