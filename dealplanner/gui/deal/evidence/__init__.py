"""The side of a deal that shows who said what: a grid of judgements against people, and what to ask next."""
