"""khal: a calendar program that people use, which reads what Hearth writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

KHAL = """[calendars]
[[feed]]
path = {path}
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = feed
"""


class Khal:
    """A calendar program that people use, with a calendar folder of its own."""

    def __init__(self, home: Path, zone: str) -> None:
        self._home = home
        (home / "feed").mkdir(parents=True)
        (home / "khal").mkdir()
        (home / "khal" / "config").write_text(KHAL.format(path=home / "feed", zone=zone))

    def __call__(self, *words: str, said: bytes = b"") -> str:
        home = str(self._home)
        folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        program = Path(sys.executable).parent / "khal"
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **folders}
        ran = subprocess.run([program, *words], input=said, env=environment, capture_output=True, check=False)
        assert ran.returncode == 0, ran.stderr.decode()
        return ran.stdout.decode()

    def brings(self, data: bytes) -> None:
        file = self._home / "feed.ics"
        file.write_bytes(data)
        self("import", "--batch", "-a", "feed", str(file))

    def lists(self, begin: str, end: str) -> list[str]:
        shown = "{start-date} {start-time}-{end-time} {title}"
        return self("list", "--day-format", "", "--format", shown, begin, end).strip().splitlines()
