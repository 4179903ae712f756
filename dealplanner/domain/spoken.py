"""How long ago something was, as people say it."""

from __future__ import annotations

from datetime import date

from dealplanner.i18n import N_, Phrase, phrase

_LAST = (
    N_("last Monday"),
    N_("last Tuesday"),
    N_("last Wednesday"),
    N_("last Thursday"),
    N_("last Friday"),
    N_("last Saturday"),
    N_("last Sunday"),
)


def how_long_ago(day: date, today: date) -> Phrase:
    """Return “today”, “yesterday”, “last Tuesday” within a week, else the days; or the days to come."""
    days = (today - day).days
    if days < -1:
        return phrase(N_("in {days} days"), days=-days)
    if days == -1:
        return phrase(N_("tomorrow"))
    if days == 0:
        return phrase(N_("today"))
    if days == 1:
        return phrase(N_("yesterday"))
    if days < 7:
        return phrase(_LAST[day.weekday()])
    return phrase(N_("{days} days ago"), days=days)
