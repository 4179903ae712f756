"""The review of won and lost."""
