"""The editor of a deal’s proposal."""
