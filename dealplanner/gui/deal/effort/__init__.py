"""Effort against return: what was spent, what it can bring, and where to stop."""
