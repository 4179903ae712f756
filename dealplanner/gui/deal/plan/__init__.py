"""The side “Plan”: what is done by when, as a chart and a table, and what a shift would move and break."""
