"""Words that shut people out: shown to the author alone, before others read them."""
