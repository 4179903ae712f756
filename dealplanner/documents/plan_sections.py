"""The sections of the plan sheet."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from dealplanner.documents.flow import Block
from dealplanner.documents.map_cards import attitude_colour, number_words
from dealplanner.documents.one_page import Section
from dealplanner.documents.plan_parts import BAD, GOOD, WARN, Parts
from dealplanner.documents.signs import attitude_form
from dealplanner.documents.stack import Framed, Stack
from dealplanner.domain.flags.flag import Danger
from dealplanner.domain.papers.plan import (
    PlanAction,
    PlanEffort,
    PlanFlag,
    PlanPerson,
    PlanRival,
    PlanRole,
    PlanSheet,
)
from dealplanner.domain.steps.needs import Met

_SIGNS = {Met.MET: ("check", GOOD), Met.NOT_MET: ("cross", BAD), Met.NOT_KNOWN: ("ask", WARN)}
_DANGERS = {Danger.GRAVE: BAD, Danger.SERIOUS: WARN}
_AGAINST_LINES = {1: 5}
"""By the lines that an entry may have; else ten."""
_MOST_WEAK = 12


def left_sections(paper: PlanSheet, parts: Parts) -> list[Section]:
    """Return the verdict, who decides, effort against return, and the competition."""
    say = parts.kit.say
    competition, nothing = say("heading.competition"), say("no_rivals")
    return [
        Section(_verdict(paper, parts)),
        _deciders(paper, parts),
        Section([parts.heading(say("heading.effort")), *_effort(paper.effort, parts)]),
        parts.section(competition, paper.rivals, partial(_rival, parts), nothing=nothing),
    ]


def right_sections(paper: PlanSheet, parts: Parts) -> list[Section]:
    """Return the red flags, those that were put off, what comes next, and the weakest answers."""
    say = parts.kit.say
    flags, put_off = say("heading.flags"), say("heading.put_off")
    counted = f"{flags}  {len(paper.flags)}" if paper.flags else flags
    found = [parts.section(counted, paper.flags, partial(_flag, parts), least=4, nothing=say("no_flags"))]
    if paper.put_off:
        found.append(parts.section(put_off, paper.put_off, partial(_put_off, parts)))
    nothing, weakest = say("no_actions"), say("heading.weakest")
    action = partial(_action, parts)
    found.append(parts.section(say("heading.next"), paper.actions, action, least=3, nothing=nothing))
    nothing = say("no_weakest")
    found.append(
        parts.section(weakest, paper.weakest, parts.plain, least=2, most=_MOST_WEAK, nothing=nothing)
    )
    return found


def _verdict(paper: PlanSheet, parts: Parts) -> list[Block]:
    blocks: list[Block] = [
        parts.heading(parts.kit.say("heading.verdict")),
        parts.text(paper.verdict, strong=True, lines=3),
    ]
    if paper.against:
        reason: list[Block] = [
            parts.small(parts.kit.say("against")),
            parts.text(paper.against, lines=_AGAINST_LINES.get(parts.lines, 10)),
        ]
        blocks.append(Framed(reason, padding=5.0, border=WARN, before=4.0, after=4.0))
    blocks[-1].after = 4.0
    for condition in paper.conditions:
        form, tint = _SIGNS[condition.met]
        state = parts.kit.say(f"met.{condition.met}")
        words = parts.kit.say("with_state", words=condition.name, state=state)
        blocks.append(parts.entry(form, tint, words, " ".join(condition.reasons), strong=True))
    return blocks


def _deciders(paper: PlanSheet, parts: Parts) -> Section:
    entries: list[Block] = [_role(role, parts) for role in paper.roles]
    if paper.others:
        entries.append(parts.small(parts.kit.counted("others", Decimal(paper.others))))
    return Section([parts.heading(parts.kit.say("heading.deciders"))], entries, least=len(entries))


def _role(role: PlanRole, parts: Parts) -> Block:
    """Set a role with who holds it: the first two, where room is short the first, at last on one line."""
    words = f"{parts.kit.say(f'role.{role.role}')} ({role.role.letter})"
    most = 2 if parts.lines > 3 else 1
    left = len(role.people) - most
    if left > 0 and most == 1:
        words = f"{words} · {parts.kit.counted('holders', Decimal(len(role.people)))}"
    blocks: list[Block] = [parts.text(words, strong=True)]
    if not role.people:
        blocks.append(parts.entry("bang", BAD, parts.kit.say("nobody")))
    blocks += [_person(person, parts) for person in role.people[:most]]
    if left > 0 and most > 1:
        blocks.append(parts.more(left))
    return Stack(blocks, after=1.0)


def _person(person: PlanPerson, parts: Parts) -> Block:
    form, tint = (
        attitude_form(person.attitude),
        attitude_colour(person.attitude, parts.kit.theme.colours.quiet),
    )
    words = f"{person.name}  {number_words(person.attitude)}".rstrip()
    if not parts.has_room:
        return parts.entry(form, tint, f"{words} · {person.about}")
    return parts.entry(form, tint, words, " · ".join(filter(None, (person.job, person.about))))


def _effort(effort: PlanEffort, parts: Parts) -> list[Block]:
    """Return a line for each figure, beside what is not known yet."""
    kit = parts.kit
    unknown = kit.say("not_known")
    spent, planned = (
        unknown if hours is None else kit.value(hours) for hours in (effort.spent, effort.planned)
    )
    lines = [
        kit.say(
            "effort.expected", money=effort.expected, chance=kit.formats.percent(effort.chance or Decimal(0))
        )
        if effort.expected
        else kit.say("effort.no_return"),
        kit.say("effort.hours", spent=spent, planned=planned),
    ]
    if effort.per_hour:
        lines.append(kit.say("effort.per_hour", money=effort.per_hour))
    if effort.rate:
        lines.append(kit.say("effort.rate", money=effort.rate))
    if effort.pays is not None:
        lines.append(kit.say("effort.pays" if effort.pays else "effort.pays_not"))
    if effort.better:
        lines.append(kit.counted("effort.better", Decimal(len(effort.better)), title=effort.better[0]))
    return [parts.text(line, lines=min(2, parts.lines)) for line in lines]


def _rival(parts: Parts, rival: PlanRival) -> Block:
    """Set a rival on one line: by how much they are behind us or ahead, and the totals."""
    kit, quiet = parts.kit, parts.kit.theme.colours.quiet
    if rival.lead is None:
        return parts.entry("dot", quiet, kit.say("rival.unranked", name=rival.name), lines=1)
    key = "behind" if rival.lead > 0 else "ahead" if rival.lead < 0 else "level"
    facts = {"points": abs(rival.lead), "ours": rival.ours, "theirs": rival.theirs}
    form, tint = ("up", GOOD) if rival.lead > 0 else ("down", BAD) if rival.lead < 0 else ("square", quiet)
    return parts.entry(form, tint, kit.say(f"rival.{key}", name=rival.name, **facts), lines=1)


def _flag(parts: Parts, flag: PlanFlag) -> Block:
    tint = _DANGERS.get(flag.danger, parts.kit.theme.colours.quiet)
    form = "dot" if flag.danger is Danger.NOTE else "bang"
    return parts.entry(form, tint, flag.words, strong=flag.danger is Danger.GRAVE)


def _put_off(parts: Parts, flag: PlanFlag) -> Block:
    why = parts.kit.say("until", reason=flag.reason, day=parts.kit.short_day(flag.until))
    return parts.entry("pause", parts.kit.theme.colours.quiet, flag.words, why)


def _action(parts: Parts, action: PlanAction) -> Block:
    kit, day = parts.kit, parts.kit.short_day(action.day)
    said = "late_on" if action.late else "on_day"
    words = kit.say(said, day=day, words=action.words) if day else action.words
    form, tint = ("bang", BAD) if action.late else ("next", kit.theme.colours.accent)
    return parts.entry(form, tint, words, action.about)
