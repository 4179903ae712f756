"""The workspace of one deal."""
