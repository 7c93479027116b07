"""What somebody would otherwise say with every command: a file of their own."""
