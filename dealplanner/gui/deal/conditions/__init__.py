"""The verdict in full: condition, reasons, and the sentences that somebody said."""
