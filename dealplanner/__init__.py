"""Plan deals by a seven-step sales process, offline, and print the papers for the meeting."""
