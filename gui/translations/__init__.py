"""The window's texts in other languages (Qt Linguist files), and what keeps them in step with the source."""
