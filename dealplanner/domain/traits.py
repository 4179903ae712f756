"""What a few yes/no questions tell of somebody: likely roles, influence, response mode; nothing unasked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dealplanner.domain.choices import Known, Option
from dealplanner.domain.judgements import join
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import failed_tests, open_tests
from dealplanner.domain.stakes import Influence, ResponseMode, Role
from dealplanner.i18n import N_, Phrase, phrase

ROLES, INFLUENCE, MODE = "roles", "influence", "response_mode"
ASKED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        ROLES: ("last_word", "releases_money", "clears_way", "compares", "tells_us"),
        INFLUENCE: ("can_stop", "asked_first"),
        MODE: ("wants_more", "has_trouble", "sees_no_need", "overrates"),
    }
)
"""Which questions are asked for which answer on a stakeholder; never more than five for one."""
_MOVES_IT = ("last_word", "releases_money", "clears_way", "compares", *ASKED[INFLUENCE])
_SAID = MappingProxyType(
    {
        "last_word": N_("can say yes when all others say no"),
        "releases_money": N_("releases the money"),
        "clears_way": N_("clears the way inside for you"),
        "compares": N_("compares the vendors and recommends one"),
        "tells_us": N_("tells you how things stand"),
        "can_stop": N_("can stop it though others want it"),
        "asked_first": N_("is asked by others before they decide"),
        "wants_more": N_("wants to reach more than today"),
        "has_trouble": N_("has trouble that must go away"),
        "sees_no_need": N_("says that all is well as it is"),
        "overrates": N_("thinks things stand better than they do"),
    }
)


@dataclass(frozen=True)
class Likely:
    """One thing that the answers tell."""

    field: str
    """The answer it is about: roles, influence or response_mode."""
    why: Phrase
    """One sentence."""
    value: Option | None = None
    """What is proposed; None where the answers contradict each other or what is on record."""
    warning: Phrase | None = None
    """What to settle first."""


def likely(one: StakeholderFact, others: Sequence[StakeholderFact] = ()) -> tuple[Likely, ...]:
    """Return what the answers on somebody tell that is not on record yet.

    `others` are the other stakeholders of the deal: only one of all is the economic buyer.
    """
    found = [*_roles(one, others), *_influence(one), *_mode(one)]
    return tuple(each for each in found if not _is_on_record(one, each))


def _is_on_record(one: StakeholderFact, each: Likely) -> bool:
    if each.field == ROLES:
        return each.value in one.roles
    return each.value is not None and getattr(one, each.field) is each.value


def _yes(one: StakeholderFact, *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if getattr(one, name) is Known.YES)


def _no(one: StakeholderFact, *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if getattr(one, name) is Known.NO)


def _because(one: StakeholderFact, *names: str) -> Phrase:
    return phrase(
        N_("{name} {reasons}."),
        name=_called(one),
        reasons=join([Phrase(_SAID[name]) for name in names]),
    )


def _called(one: StakeholderFact) -> object:
    return one.name or Phrase(N_("This person"))


# roles


def _roles(one: StakeholderFact, others: Sequence[StakeholderFact]) -> Iterator[Likely]:
    yield from _economic_buyer(one, others)
    for role, name in ((Role.BOSS, "clears_way"), (Role.TECHNICAL_ADVISOR, "compares")):
        if _yes(one, name):
            yield Likely(ROLES, _because(one, name), role)
        elif _no(one, name) and role in one.roles:
            yield _doubt(one, role, name)
    yield from _coach(one)
    if _yes(one, "can_stop") and one.attitude is not None and one.attitude < 0:
        why = phrase(N_("{name} can stop it and does not want it."), name=_called(one))
        yield Likely(ROLES, why, Role.BLOCKER)


def _economic_buyer(one: StakeholderFact, others: Sequence[StakeholderFact]) -> Iterator[Likely]:
    """Only who can say yes alone, or lets the money go and was not found unable to."""
    told = _yes(one, "last_word", "releases_money")
    if _no(one, "last_word") and told:
        why = phrase(N_("{name} releases the money, but cannot say yes alone: who can?"), name=_called(one))
        yield Likely(ROLES, why)
    elif told:
        yield Likely(ROLES, _because(one, *told), Role.ECONOMIC_BUYER, _second_buyer(one, others))
    elif len(_no(one, "last_word", "releases_money")) == 2 and Role.ECONOMIC_BUYER in one.roles:
        yield _doubt(one, Role.ECONOMIC_BUYER, "last_word", "releases_money")


def _second_buyer(one: StakeholderFact, others: Sequence[StakeholderFact]) -> Phrase | None:
    named = [each for each in others if each.name and each.id != one.id]
    other = next((each for each in named if Role.ECONOMIC_BUYER in each.roles), None)
    if other is None:
        return None
    return phrase(
        N_("{other} is named as the economic buyer already, and only one person truly decides: which?"),
        other=other.name,
    )


def _coach(one: StakeholderFact) -> Iterator[Likely]:
    if _no(one, "tells_us") and Role.COACH in one.roles:
        yield _doubt(one, Role.COACH, "tells_us")
    if not _yes(one, "tells_us"):
        return
    failed, unknown = failed_tests(one), open_tests(one)
    if failed:
        words = N_("{name} tells you how things stand, but is no coach and fails a test: {tests}.")
        yield Likely(ROLES, phrase(words, name=_called(one), tests=join(list(failed))))
        return
    still = phrase(N_("Still to be found out: {tests}?"), tests=join(list(unknown))) if unknown else None
    yield Likely(ROLES, _because(one, "tells_us"), Role.COACH, still)


def _doubt(one: StakeholderFact, role: Role, *names: str) -> Likely:
    words = N_("{name} is named as “{role}”, but by your answers is not one who {reasons}.")
    reasons = join([Phrase(_SAID[name]) for name in names])
    return Likely(ROLES, phrase(words, name=_called(one), role=Phrase(role.label), reasons=reasons))


# influence


def _influence(one: StakeholderFact) -> Iterator[Likely]:
    """High for who decides or both stops and is asked; low only where every question was answered by no."""
    decides = _yes(one, "last_word", "releases_money")
    moves = _yes(one, *ASKED[INFLUENCE])
    if _yes(one, "last_word") and _no(one, "can_stop"):
        yield Likely(INFLUENCE, _clash("last_word", "can_stop"))
    elif decides:
        yield Likely(INFLUENCE, _because(one, *decides), Influence.HIGH)
    elif len(moves) == len(ASKED[INFLUENCE]):
        yield Likely(INFLUENCE, _because(one, *moves), Influence.HIGH)
    elif some := _yes(one, *_MOVES_IT):
        yield Likely(INFLUENCE, _because(one, *some), Influence.MEDIUM)
    elif len(_no(one, *_MOVES_IT)) == len(_MOVES_IT):
        why = phrase(N_("All that gives weight was answered by no for {name}."), name=_called(one))
        yield Likely(INFLUENCE, why, Influence.LOW)


def _clash(yes: str, no: str) -> Phrase:
    return phrase(
        N_("Whoever “{yes}” also “{no}”, and you say no to that: ask once more."),
        yes=Phrase(_SAID[yes]),
        no=Phrase(_SAID[no]),
    )


# response mode

_MOVED = ("wants_more", "has_trouble")
_STILL = ("sees_no_need", "overrates")
_MODES = MappingProxyType(
    {
        "overrates": ResponseMode.TOO_SURE,  # who is sure of too much also says that all is well
        "sees_no_need": ResponseMode.CONTENT,
        "has_trouble": ResponseMode.TROUBLE,  # who hurts moves first, whatever else they want
        "wants_more": ResponseMode.GROWTH,
    }
)
"""Which answer tells which mode, the stronger before the weaker."""


def _mode(one: StakeholderFact) -> Iterator[Likely]:
    moved, still = _yes(one, *_MOVED), _yes(one, *_STILL)
    if moved and still:
        why = phrase(
            N_("“{one}” and “{other}” do not go together: ask once more."),
            one=Phrase(_SAID[moved[0]]),
            other=Phrase(_SAID[still[0]]),
        )
        yield Likely(MODE, why)
        return
    name = next((name for name in _MODES if name in moved + still), "")
    if name:
        yield Likely(MODE, _because(one, *(moved + still)), _MODES[name])
