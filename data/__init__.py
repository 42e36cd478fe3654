"""All that Hearth remembers; the only place with SQL.

Queries that pages ask again and again stand as constants: to build one takes longer than to answer it.
"""
