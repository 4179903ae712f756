"""Money on a paper: lines, discounts, taxes, totals and payment plans, exact to the cent."""
