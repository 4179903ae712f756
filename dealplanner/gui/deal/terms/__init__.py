"""The editor of a deal’s term sheet."""
