"""What can be told of how events went without telling on anybody: opinions on one event, numbers over time. Pure.

Invariants:
- Opinions are released in batches of at least five that came together, never singly: whoever looks before and
  after learns nothing about one of them.
- Counts of people under five stay hidden, and no sum stands beside the counts that it is made of.
- Opinions are counted for an event as a whole and nowhere else, so that no two pages can be subtracted.
- Who was new is told of quarters that are over only, and only where those who were not new are five or more too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.kernel.small_counts import UNDER, publish_cells

AGAIN = ("yes", "maybe", "no")
"""Would you come again?"""
ACCESS = ("yes", "partly", "no", "not-needed")
"""Was it there as promised, what the event said about how to take part?"""
OPEN_FOR = timedelta(days=14)
"""So long after an event people can say how it was."""
QUARTERS = 5
"""Of which trends tell, the present one among them."""


@dataclass(frozen=True, slots=True)
class Came:
    """One time that is over: when it began, how many said that they come, and how many of those were new."""

    starts_at: datetime
    going: int
    newcomers: int


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year. `going` and `newcomers` are None where they are hidden."""

    year: int
    number: int
    events: int
    going: int | None
    newcomers: int | None


def is_open(ends_at: datetime, *, now: datetime) -> bool:
    """Tell whether people can say how it was: from the end on, for two weeks."""
    return ends_at <= now < ends_at + OPEN_FOR


def can_be_released(waiting: int) -> bool:
    """Tell whether opinions that wait are enough to be shown together."""
    return waiting >= UNDER


def shown(answers: Iterable[str | None], values: Sequence[str]) -> dict[str, int]:
    """Return how often each of `values` was answered, without what is hidden; in their own order."""
    cells = publish_cells(Counter(one for one in answers if one is not None and one in values))
    return {value: cells[value] for value in values if value in cells}


def quarters(times: Sequence[Came], *, now: datetime) -> list[Quarter]:
    """Return the last quarters, the present one last, those without an event among them."""
    number = now.year * 4 + (now.month - 1) // 3
    found = []
    for one in range(number - QUARTERS + 1, number + 1):
        held = [time for time in times if _quarter(time.starts_at) == one]
        going, newcomers = sum(time.going for time in held), sum(time.newcomers for time in held)
        tells_new = one < number and newcomers >= UNDER and going - newcomers >= UNDER
        found.append(
            Quarter(
                year=one // 4,
                number=one % 4 + 1,
                events=len(held),
                going=going if going >= UNDER else None,
                newcomers=newcomers if tells_new else None,
            )
        )
    return found


def first_day(*, now: datetime) -> datetime:
    """Return the beginning of the first quarter that is told of."""
    year, number = divmod(now.year * 4 + (now.month - 1) // 3 - QUARTERS + 1, 4)
    return now.replace(year=year, month=number * 3 + 1, day=1, hour=0, minute=0, second=0, microsecond=0)


def _quarter(moment: datetime) -> int:
    return moment.year * 4 + (moment.month - 1) // 3
