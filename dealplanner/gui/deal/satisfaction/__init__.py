"""The side “Satisfaction”: everybody by name, against what they wanted to win, and what comes after."""
