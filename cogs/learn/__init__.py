"""A library of courses and guides: found by need, tried by people, looked after."""
