"""House rules, each a test that fails when somebody forgets one."""
