"""Tests of the sandbox itself: that it refuses what Discord refuses."""
