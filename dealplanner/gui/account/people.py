"""The people of an account over time: who is new, who is there since when, who left, and their say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.domain.relationship import Presence
from dealplanner.gui.account.entries import EntriesCard
from dealplanner.gui.buttons import small_button
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, by_count, phrase
from dealplanner.services.accounts import Family, Say, Somebody

_MOST = 300  # entries; whoever looks for one of more types a name into quick find
_DEALS = 3  # that are named


class PeopleCard(EntriesCard):
    """Shows people, new ones first and those who left last; a click opens one."""

    def __init__(self) -> None:
        super().__init__(N_("People over time"), N_("Nobody there is known yet."))
        self.new_button = small_button(N_("New person"))
        self.head.addWidget(self.new_button)

    def show_family(self, family: Family) -> None:
        """Show who is known now."""
        account = family.members[0].name if family.members else ""
        self.show_entries(list(_entries(family.people[:_MOST], account)))
        more = len(family.people) - _MOST
        words = by_count(
            more,
            N_("One more is known; quick find leads there."),
            N_("{count} more are known; quick find leads to each."),
        )
        self.say(say(phrase(words, count=more)) if more > 0 else "")


def _entries(people: Sequence[Somebody], account: str) -> Iterator[TwoLines]:
    before: Presence | None = None
    for one in people:
        if one.presence is not before:
            before = one.presence
            yield TwoLines(tr(before.label))
        yield TwoLines(
            one.name or tr(N_("without a name")),
            _about(one, account),
            _since(one),
            None,
            Target("person", one.id),
        )


def _since(one: Somebody) -> str:
    if one.presence is Presence.LEFT and one.since_on:
        return f"{day_text(one.since_on)} – {day_text(one.left_on)}"
    if one.left_on:
        return say(
            phrase(
                N_("leaves {day}") if one.presence is not Presence.LEFT else N_("until {day}"),
                day=one.left_on,
            )
        )
    if one.since_on:
        return say(phrase(N_("since {day}"), day=one.since_on))
    return say(phrase(N_("known since {day}"), day=one.known_since)) if one.known_since else ""


def _about(one: Somebody, account: str) -> str:
    elsewhere = one.account if one.account != account else ""
    met = say(phrase(N_("last met {day}"), day=one.met_on)) if one.met_on else ""
    never = tr(N_("never met")) if one.says and not one.met_on else ""
    return " · ".join(filter(None, (one.job, elsewhere, met or never, *_says(one.says))))


def _says(says: Sequence[Say]) -> Iterator[str]:
    for part in says[:_DEALS]:
        roles = ", ".join(tr(role.label) for role in part.roles)
        yield say(phrase(N_("{deal} ({roles})"), deal=part.deal, roles=roles)) if roles else part.deal
    more = len(says) - _DEALS
    if more > 0:
        yield say(phrase(by_count(more, N_("one more deal"), N_("{count} more deals")), count=more))
