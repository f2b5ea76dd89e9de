"""One file for each family of documents; every reader turns a path into a Document of visible text."""
