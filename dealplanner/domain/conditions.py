"""The four conditions of step 3: proposed from the answers with reasons, then confirmed by the consultant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from dealplanner.domain.choices import Condition, Known, Readiness, Severity
from dealplanner.domain.evidence import Evidence, State, evidence, whom_to_ask
from dealplanner.domain.facts import DealFacts, ProblemFact, StatementFact
from dealplanner.domain.judgements import Judgement, on_page, on_problem, shown
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.needs import Conditions, Confirmed, Met
from dealplanner.domain.steps.qualify import DecisionProcess, Funds, TimeFrame
from dealplanner.i18n import N_, Phrase, phrase

REASONABLE = timedelta(days=365)
"""How far ahead the day to buy may lie: within the next budget year."""


@dataclass(frozen=True)
class Reason:
    """Why a condition is proposed as it is: one sentence, where it comes from, and who said so."""

    words: Phrase
    speaks: Met
    """MET speaks for the condition, NOT_MET against it, NOT_KNOWN keeps it open."""
    page: str
    about: str = ""
    """The judgement behind it, if there is one."""
    statement: StatementFact | None = None
    asks: Phrase | None = None
    """The question that would settle it; None for what speaks for the condition."""
    behind: tuple[Judgement, ...] = ()
    """All judgements that it rests on, that of `about` among them."""


@dataclass(frozen=True)
class Weighed:
    """One condition: what the program proposes with its reasons, and what the consultant says of it."""

    condition: Condition
    proposed: Met
    reasons: tuple[Reason, ...]
    confirmed: Confirmed

    @property
    def met(self) -> Met:
        """Return the state that counts: the consultant has the last word."""
        if self.confirmed is Confirmed.AS_PROPOSED:
            return self.proposed
        return Met.by_value(str(self.confirmed))

    @property
    def is_overruled(self) -> bool:
        """Say whether the consultant sees it otherwise than the program."""
        return self.met is not self.proposed

    @property
    def page(self) -> str:
        """Return the page that mends it: that of the first reason that does not speak for it."""
        open_ones = [reason for reason in self.reasons if reason.speaks is not Met.MET]
        return (open_ones or list(self.reasons))[0].page


def conditions(facts: DealFacts) -> tuple[Weighed, ...]:
    """Return the four conditions in their order."""
    said = facts.page(Conditions)
    return tuple(
        Weighed(condition, *_propose(propose(facts)), confirmed=getattr(said, str(condition)))
        for condition, propose in _RULES.items()
    )


def _propose(reasons: list[Reason]) -> tuple[Met, tuple[Reason, ...]]:
    """Weigh the reasons: one against is enough to fail, one open to be unsure; those that decide first."""
    order = (Met.NOT_MET, Met.NOT_KNOWN, Met.MET)
    ranked = sorted(reasons, key=lambda reason: order.index(reason.speaks))
    return ranked[0].speaks, tuple(ranked)


def severe_problem(facts: DealFacts) -> list[Reason]:
    """Judge (a): a severe problem with serious consequences if it is not solved in time."""
    if not facts.problems:
        return [
            _open(
                N_("No problem is known: without one there is no deal."),
                "qualify.problems",
                N_("What hurts most, and what follows from it?"),
            )
        ]
    severe = [p for p in facts.problems if p.severity in (Severity.SEVERE, Severity.CRITICAL)]
    if not severe:
        return [_no_severe_problem(facts)]
    judged = [_one_problem(facts, problem) for problem in severe]
    for_it = [reasons for reasons in judged if all(reason.speaks is Met.MET for reason in reasons)]
    return for_it[0] if for_it else judged[0]


def _no_severe_problem(facts: DealFacts) -> Reason:
    unknown = [p for p in facts.problems if p.severity is Severity.NOT_KNOWN]
    if unknown:
        how = N_("How badly does it hurt? “{problem}”")
        _, severity, _, _ = on_problem(unknown[0])
        return _open(how, "qualify.problems", how, severity, problem=unknown[0].words)
    return _against(
        N_("None of the problems is severe."),
        "qualify.problems",
        N_("What does it cost them to leave everything as it is?"),
        *(severity for _, severity, *_ in map(on_problem, facts.problems)),
    )


def _one_problem(facts: DealFacts, problem: ProblemFact) -> list[Reason]:
    words, severity, _, consequence = on_problem(problem)
    if not consequence.is_answered:
        what = N_("What follows if it is not solved? “{problem}”")
        return [_open(what, "qualify.consequences", what, consequence, problem=problem.words)]
    return _backed(
        facts,
        phrase(
            N_("“{problem}” is severe: {what}"),
            problem=problem.words,
            what=problem.consequence.strip().rstrip("."),
        ),
        (severity, consequence, words),
    )


def budget_passed(facts: DealFacts) -> list[Reason]:
    """Judge (b): a budget that has passed. Planned is not approved, so both answers must be yes."""
    in_place, allocatable = on_page(facts, Funds, "in_place"), on_page(facts, Funds, "allocatable")
    found = [
        _against(no, Funds.key, ask, judgement)
        if judgement.value is Known.NO
        else _open(unknown, Funds.key, judgement.field.label, judgement)
        for judgement, no, unknown, ask in (
            (
                in_place,
                N_("The funds are not in place."),
                N_("Whether the funds are in place is not known."),
                N_("When will the funds be in place, and who sees to it?"),
            ),
            (
                allocatable,
                N_("The funds can’t be allocated to this."),
                N_("Whether the funds can be allocated to this is not known."),
                N_("What would free the funds for this?"),
            ),
        )
        if judgement.value is not Known.YES
    ]
    words = phrase(N_("The funds are in place and can be allocated"))
    return found or _backed(facts, words, (in_place, allocatable))


def reasonable_time(facts: DealFacts) -> list[Reason]:
    """Judge (c): a wish to solve it within a reasonable time."""
    frame = facts.page(TimeFrame)
    day, buy_by = frame.buy_by, on_page(facts, TimeFrame, "buy_by")
    ask = buy_by.field.label
    if day is None:
        return [_open(N_("When they want to buy is not known."), TimeFrame.key, ask, buy_by)]
    if day < facts.today:
        return [_open(N_("The day that they named, {day}, has passed."), TimeFrame.key, ask, buy_by, day=day)]
    if day > facts.today + REASONABLE:
        sooner = N_("What would make an earlier day worth it to them?")
        return [_against(N_("{day} is more than a year ahead."), TimeFrame.key, sooner, buy_by, day=day)]
    if _nobody_wishes(facts):
        return [
            _against(
                N_("They live with the problem and look for no way out."),
                "qualify.problems",
                N_("What happens if nothing is done this year?"),
                *(readiness for _, _, readiness, _ in map(on_problem, facts.problems)),
            )
        ]
    words = phrase(N_("They want to buy by {day}"), day=day)
    if frame.forcing_event:
        words = phrase(
            N_("They want to buy by {day}: {event}"), day=day, event=frame.forcing_event.rstrip(".")
        )
    also = tuple(on_page(facts, TimeFrame, name) for name in ("work_by", "forcing_event"))
    return _backed(facts, words, (buy_by,), also)


def _nobody_wishes(facts: DealFacts) -> bool:
    told = [p.readiness for p in facts.problems if p.readiness is not Readiness.NOT_KNOWN]
    return bool(told) and all(readiness in (Readiness.UNAWARE, Readiness.AWARE) for readiness in told)


def clear_decision(facts: DealFacts) -> list[Reason]:
    """Judge (d): a clear decision process, in which somebody is able to say yes."""
    clear = on_page(facts, DecisionProcess, "clear")
    if clear.value is Known.NO:
        return [_against(N_("How they decide is not clear."), clear.page, _HOW_THEY_DECIDE, clear)]
    found = list(_open_decision(facts, clear))
    if found:
        return found
    words = N_("How they decide is clear, and {name} is the economic buyer")
    return _backed(facts, phrase(words, name=facts.holders(Role.ECONOMIC_BUYER)[0].name), (clear,))


_HOW_THEY_DECIDE = N_("What happens between their yes and a signed order, and who decides?")


def _open_decision(facts: DealFacts, clear: Judgement) -> Iterator[Reason]:
    process = facts.page(DecisionProcess)
    if clear.value is Known.NOT_KNOWN:
        yield _open(N_("How they decide is not known."), clear.page, _HOW_THEY_DECIDE, clear)
    if not process.steps:
        steps = N_("Which steps does their decision take, and by when?")
        yield _open(N_("The steps of their decision are not known."), clear.page, steps)
    for step in process.steps:
        if not step.who:
            words = N_("Who decides this step is not known: “{step}”")
            yield _open(words, clear.page, N_("Who decides “{step}”?"), step=step.what)
    if not facts.holders(Role.ECONOMIC_BUYER):
        words = N_("Who truly decides is not known: no economic buyer is named.")
        yield _open(words, "needs.roles", N_("Who can say yes when all others say no?"))


_RULES: dict[Condition, Callable[[DealFacts], list[Reason]]] = {
    Condition.PROBLEM: severe_problem,
    Condition.BUDGET: budget_passed,
    Condition.TIME: reasonable_time,
    Condition.DECISION: clear_decision,
}


def _backed(
    facts: DealFacts, words: Phrase, needed: tuple[Judgement, ...], also: tuple[Judgement, ...] = ()
) -> list[Reason]:
    """Return the reason that speaks for a condition, or what is weak about the answers behind it.

    A needed answer in conflict leaves the condition open. So does silence: of all these answers, somebody
    must have said at least one within the days after which a statement is stale.
    """
    known = [evidence(facts, judgement) for judgement in needed]
    for weak in known:
        if weak.state is State.CONFLICT:
            return [_weak(facts, weak)]
    known += [evidence(facts, judgement) for judgement in also if judgement.is_answered]
    held = next((e for e in known if e.state is State.CONFIRMED), None)
    held = held or next((e for e in known if e.holds), None)
    if held is None:
        return [_weak(facts, max(known, key=lambda e: list(State).index(e.state)))]
    return [
        Reason(
            phrase(N_("{what} ({who})."), what=words, who=held.words),
            Met.MET,
            held.judgement.page,
            held.judgement.about,
            held.statements[0],
            behind=tuple(one.judgement for one in known),
        )
    ]


def _weak(facts: DealFacts, known: Evidence) -> Reason:
    judgement = known.judgement
    parts = {"question": judgement.words, "answer": shown(facts, judgement), "state": known.words}
    ask = whom_to_ask(facts, judgement)
    if ask is None:
        words = phrase(N_("{question} {answer} – {state}."), **parts)
    else:
        words = phrase(N_("{question} {answer} – {state}; ask {name}."), **parts, name=ask.name)
    said = known.statements[0] if known.statements else None
    return Reason(
        words, Met.NOT_KNOWN, judgement.page, judgement.about, said, judgement.words, behind=(judgement,)
    )


def _open(sentence: str, page: str, asks: str, *behind: Judgement, **more: object) -> Reason:
    return _not_met(Met.NOT_KNOWN, phrase(sentence, **more), page, phrase(asks, **more), behind)


def _against(sentence: str, page: str, asks: str, *behind: Judgement, **more: object) -> Reason:
    return _not_met(Met.NOT_MET, phrase(sentence, **more), page, phrase(asks, **more), behind)


def _not_met(speaks: Met, words: Phrase, page: str, asks: Phrase, behind: tuple[Judgement, ...]) -> Reason:
    about = behind[0].about if behind else ""
    return Reason(words, speaks, page, about, asks=asks, behind=behind)
