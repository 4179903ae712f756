"""What the page of an account shows beside its forms."""
