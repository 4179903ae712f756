"""How records are kept: one SQLite file."""
