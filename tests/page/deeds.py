"""What people do in the seeded community before somebody looks at the page: for its tests and its pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.people import Person


async def writes_call(
    organiser: Person,
    what: Mapping[str, str],
    questions: Sequence[str],
    marks: Mapping[int, str],
    *,
    reviewers: Sequence[Person],
    deciders: Sequence[Person],
) -> None:
    """Write a call for a mentorship that is open for 21 days, and name who judges; it is not published yet."""
    await organiser.uses("applications")
    await organiser.presses("Write a call")
    await organiser.presses("Begin")
    await organiser.fills_in({"What people apply for": "Mentorship", **what, "Open for how many days": "21"})
    await organiser.presses("Go on")
    await organiser.fills_in({f"Question {number}": words for number, words in enumerate(questions, start=1)})
    await organiser.presses("Go on")
    means = {f"What a mark of {mark} means": words for mark, words in marks.items()}
    await organiser.fills_in({**means, "Reviewers for each application": "2"})
    await organiser.presses("Keep this call")
    await organiser.chooses("Who gives marks", *reviewers)
    await organiser.chooses("Which two decide", *deciders)


async def prepares_vote(organiser: Person, question: str, *options: str) -> None:
    """Prepare a ranked vote of every member, up to what voters will be told."""
    await organiser.uses("vote")
    await organiser.presses("Open a vote")
    await organiser.presses("Begin")
    await organiser.fills_in(
        {
            "The question in one line": question,
            "How people vote": "Ranked",
            "The options, one a line": "\n".join(options),
        }
    )
    await organiser.presses("Go on")
    await organiser.fills_in({"Who may vote?": "Every member", "Publish all ballots afterwards?": "No"})
    await organiser.presses("Look before it opens")
