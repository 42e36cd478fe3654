"""Organisers put up boards where people give themselves roles, by button or by reaction."""
