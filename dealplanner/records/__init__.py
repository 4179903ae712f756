"""What is remembered: mapped dataclasses, no queries."""
