"""Put back."""
