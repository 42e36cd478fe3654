"""Events that everybody can attend: planned, announced once at the right hour, remembered and followed up."""
