"""The judgements of a deal: every answer that the plan rests on, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dealplanner.domain.choices import Option, Readiness, Severity
from dealplanner.domain.facts import DealFacts, ProblemFact
from dealplanner.domain.fields import Choice, Choices, Field, Link, Number, Text, fields_of
from dealplanner.domain.pages import Page
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps import STEPS
from dealplanner.i18n import N_, Phrase, phrase


@dataclass(frozen=True)
class Judgement:
    """One answer that the plan rests on."""

    about: str
    """What statements call it: `qualify.money:in_place`, `problem/<id>:severity`."""
    field: Field
    value: Any
    """The present answer."""
    step: int
    page: str
    """The key of the page that asks."""
    subject: str = ""
    """The problem or person that it is about, in its own words; empty for the deal itself."""

    @property
    def words(self) -> Phrase:
        """Return the question, with what it is about."""
        question = Phrase(self.field.label)
        if not self.subject:
            return question
        return phrase(N_("“{subject}”: {question}"), subject=self.subject, question=question)

    @property
    def is_answered(self) -> bool:
        """Say whether there is an answer at all."""
        return is_given(self.field, self.value)

    @property
    def is_prose(self) -> bool:
        """Say whether the answer is told in sentences, so that two wordings need not differ in meaning."""
        return isinstance(self.field, Text) and self.field.lines > 1

    @property
    def stated(self) -> Any:
        """Return the present answer as a statement keeps it, before it is written as JSON."""
        return None if self.value is None else self.field.dump(self.value)

    @property
    def unstated(self) -> tuple[Any, ...]:
        """Return the values of a statement that state nothing."""
        empty = self.field.empty
        return (None, "", [], None if empty is None else self.field.dump(empty))


# Declared once more, because the rules must not know the records; a test compares the two.
PROBLEM_JUDGEMENTS: Mapping[str, tuple[Field, str]] = {
    "words": (Text(label=N_("What hurts?"), lines=2), "qualify.problems"),
    "severity": (
        Choice(label=N_("How badly?"), options=Severity, empty=Severity.NOT_KNOWN),
        "qualify.problems",
    ),
    "readiness": (
        Choice(label=N_("How ready are they to solve it?"), options=Readiness, empty=Readiness.NOT_KNOWN),
        "qualify.problems",
    ),
    "consequence": (
        Text(label=N_("What follows if it is not solved?"), lines=2),
        "qualify.consequences",
    ),
}
STAKEHOLDER_JUDGEMENTS: Mapping[str, tuple[Field, str]] = {
    "roles": (Choices(label=N_("Buying roles"), options=Role), "needs.roles"),
    "attitude": (Number(label=N_("Attitude, −5 to +5")), "needs.roles"),
}
_STEP_OF = {page.key: step.number for step in STEPS for page in step.pages}


def judgements(facts: DealFacts) -> tuple[Judgement, ...]:
    """Return all judgements of the deal, answered or not, in the order of the steps."""
    found = [
        *_on_pages(facts),
        *(j for problem in facts.problems for j in on_problem(problem)),
        *(j for stakeholder in facts.named for j in on_stakeholder(stakeholder)),
    ]
    return tuple(sorted(found, key=lambda judgement: judgement.step))


def _on_pages(facts: DealFacts) -> Iterator[Judgement]:
    for step in STEPS:
        for kind in step.pages:
            if isinstance(kind, type):
                yield from (on_page(facts, kind, n) for n, f in fields_of(kind).items() if f.judgement)


def on_page(facts: DealFacts, kind: type[Page], name: str) -> Judgement:
    """Return the judgement in the field `name` of a page."""
    return Judgement(
        about=f"{kind.key}:{name}",
        field=fields_of(kind)[name],
        value=getattr(facts.page(kind), name),
        step=_STEP_OF[kind.key],
        page=kind.key,
    )


def on_problem(problem: ProblemFact) -> tuple[Judgement, ...]:
    """Return the judgements in one problem."""
    return _in_record("problem", problem, PROBLEM_JUDGEMENTS, problem.words)


def on_stakeholder(stakeholder: StakeholderFact) -> tuple[Judgement, ...]:
    """Return the judgements on one stakeholder."""
    return _in_record("stakeholder", stakeholder, STAKEHOLDER_JUDGEMENTS, stakeholder.name)


def _in_record(
    table: str, record: Any, declared: Mapping[str, tuple[Field, str]], subject: str
) -> tuple[Judgement, ...]:
    return tuple(
        Judgement(
            about=f"{table}/{record.id}:{name}",
            field=field,
            value=getattr(record, name),
            step=_STEP_OF[page],
            page=page,
            subject=subject,
        )
        for name, (field, page) in declared.items()
    )


def is_given(field: Field, value: Any) -> bool:
    """Say whether a field holds an answer; blanks alone are none."""
    return not field.is_empty(value.strip() if isinstance(field, Text) else value)


def shown(facts: DealFacts, judgement: Judgement) -> object:
    """Return the present answer as a fact of a phrase: words to be translated, a name, a day, an amount."""
    return shown_as(facts, judgement.field, judgement.value)


def shown_as(facts: DealFacts, field: Field, value: Any) -> object:
    """Return a value of a field as a fact of a phrase."""
    if isinstance(value, Option):
        return Phrase(value.label)
    if isinstance(field, Link):
        return facts.name_of(value)
    if isinstance(field, Choices) and isinstance(value, tuple):
        return join([Phrase(option.label) for option in value])
    return value


def join(parts: list[Phrase]) -> Phrase:
    """Return phrases as a list in words: “a, b, c”."""
    if not parts:
        return Phrase("")
    *rest, last = parts
    return last if not rest else phrase(N_("{first}, {next}"), first=join(rest), next=last)
