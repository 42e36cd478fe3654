"""Applications that are judged by what they say: a call, answers without names, marks, a decision, feedback."""
