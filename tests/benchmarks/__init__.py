"""How quick the program is, as ratios against baselines measured in the same run; see README.md."""
