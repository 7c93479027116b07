"""The command line: parses, calls, prints. Nothing else knows that a terminal exists."""
