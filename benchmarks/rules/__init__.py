"""How what is read of rules is written for the shared scorers, and scored here."""
