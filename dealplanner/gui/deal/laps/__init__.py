"""The trial close and what follows a “no”: the script, the answer, the laps."""
