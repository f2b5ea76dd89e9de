"""What lists and tables show: Qt's models over the library's own values."""
