"""What the user does; no Qt."""
