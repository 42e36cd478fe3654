"""The use cases of conduct, each over one transaction; what must hold stands in docs/conduct.md."""
