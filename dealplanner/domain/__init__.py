"""The rules of the trade, on plain values."""
