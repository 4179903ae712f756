"""What comes in and goes out: vCards, tables, plan files."""
