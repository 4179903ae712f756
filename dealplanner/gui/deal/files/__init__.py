"""Files kept in a deal: their list, and a look into one."""
