"""The side “Service & payments”: what was measured against what was promised, and what is paid."""
