"""Deals into PDF; no Qt, no session."""
