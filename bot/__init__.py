"""The platform that every feature stands on; it knows no feature."""
