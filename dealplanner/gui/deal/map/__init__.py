"""The stakeholder map of one deal."""
