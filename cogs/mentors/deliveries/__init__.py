"""Keeps the promises of mentoring: load, render, hand to Discord."""
