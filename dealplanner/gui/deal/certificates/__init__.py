"""The side “Acceptance & changes”: certificates and change orders, and what the contract comes to."""
