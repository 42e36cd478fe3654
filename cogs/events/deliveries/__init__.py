"""Keeps the promises of events: load, render, hand to Discord."""
