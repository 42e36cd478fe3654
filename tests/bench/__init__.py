"""What Hearth costs, beside a bare discord.py bot in the same sandbox: `python -m tests.bench`.

How to add a benchmark: write a file in `subjects/` with one function under `@subject(...)`. It gets a `Bench`
and returns `Measurement`s. `subjects/memory.py` is a short one to follow.
"""
