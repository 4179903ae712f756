"""The comparison of a deal: the matrix of criteria and rivals, and what follows from it."""
