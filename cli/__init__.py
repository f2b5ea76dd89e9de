"""The command line: it translates words into calls on builder and events into lines. It decides nothing."""
