"""The side “Promises”: what either side promised in any meeting, until it is kept."""
