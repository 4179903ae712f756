"""The editor of a deal’s quote."""
