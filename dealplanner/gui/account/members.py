"""What belongs to an account, each with its sums; what belongs to a subsidiary stands indented under it."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.gui.account.entries import EntriesCard
from dealplanner.gui.account.sums import amounts_text, hours_text, pile_text
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, by_count, phrase
from dealplanner.services.accounts import Family, Member

_MOST = 300


class MembersCard(EntriesCard):
    """Shows the accounts below this one; a click opens one."""

    def __init__(self) -> None:
        super().__init__(N_("Belongs to it"), N_("No other account belongs to it."))

    def show_family(self, family: Family) -> None:
        """Show the accounts that are known now, with the sums of each and all below it."""
        self.show_entries([_entry(member) for member in family.members[1 : _MOST + 1]])
        more = len(family.members) - 1 - _MOST
        words = by_count(
            more,
            N_("One more belongs to it; quick find leads there."),
            N_("{count} more belong to it; quick find leads to each."),
        )
        self.say(say(phrase(words, count=more)) if more > 0 else "")


def _entry(member: Member) -> TwoLines:
    indent = "\u2003" * (member.depth - 1)
    return TwoLines(
        f"{indent}{member.name or tr(N_('without a name'))}",
        indent + (" · ".join(_about(member)) or tr(N_("no deal yet"))),
        amounts_text(member.sums.open.amounts),
        None,
        Target("account", member.id),
    )


def _about(member: Member) -> Iterator[str]:
    sums = member.sums
    if sums.open.count:
        yield say(phrase(N_("{count} open"), count=sums.open.count))
    if sums.won.count:
        yield say(phrase(N_("won {pile}"), pile=pile_text(sums.won)))
    if sums.lost.count + sums.stopped.count:
        yield say(phrase(N_("lost or let go {count}"), count=sums.lost.count + sums.stopped.count))
    if sums.hours_spent:
        yield say(phrase(N_("{hours} spent"), hours=hours_text(sums.hours_spent)))
