"""What Discord refuses in a poll.

Source: https://discord.com/developers/docs/resources/poll#poll-create-request-object
"""

from __future__ import annotations

from sandbox.validation.fields import Form

MOST_ANSWERS = 10
LONGEST_HOURS = 768  # 32 days


def check_poll(poll: Form) -> None:
    """Complain about the field `poll` of a message."""
    poll.boolean("allow_multiselect")
    poll.choice("layout_type", (1,))
    poll.integer("duration", at_least=1, at_most=LONGEST_HOURS)
    question = poll.child("question", required=True)
    if question is not None:
        question.text("text", at_least=1, at_most=300, required=True)
    for answer in poll.children("answers", at_least=1, at_most=MOST_ANSWERS, required=True):
        media = answer.child("poll_media", required=True)
        if media is not None:
            _check_answer(media)


def _check_answer(media: Form) -> None:
    media.text("text", at_least=1, at_most=55)
    emoji = media.child("emoji")
    if emoji is not None:
        emoji.snowflake("id")
        emoji.text("name", at_most=32)
        emoji.boolean("animated")
