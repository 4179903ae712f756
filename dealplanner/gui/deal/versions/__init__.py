"""Versions of a paper side by side in one text."""
