"""The side “Negotiation”: points with their ladders and moves, and give and get in balance."""
