"""The step bar: what is known, assumed and missing in a step, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dealplanner.domain.choices import Option
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags import Danger, RedFlag, flags_of
from dealplanner.domain.steps import STEPS, find_page
from dealplanner.domain.wanted import Wanted, wanted
from dealplanner.i18n import N_, Phrase, phrase


class Progress(Option):
    """How far a step is."""

    NOT_BEGUN = "not_begun", N_("Not begun")
    BEGUN = "begun", N_("Begun")
    COMPLETE = "complete", N_("Complete")
    TROUBLED = "troubled", N_("In trouble")


@dataclass(frozen=True)
class StepSummary:
    """One step at a glance."""

    step: int
    state: Progress
    known: tuple[Wanted, ...]
    assumed: tuple[Wanted, ...]
    missing: tuple[Wanted, ...]
    """What the step requires and nobody knows."""
    flags: tuple[RedFlag, ...]
    """The red flags that this step’s pages mend."""

    @property
    def words(self) -> Phrase:
        """Return the counts in one line."""
        if self.state is Progress.NOT_BEGUN:
            return phrase(N_("not begun"))
        return phrase(
            N_("{known} known, {assumed} assumed, {missing} missing"),
            known=len(self.known),
            assumed=len(self.assumed),
            missing=len(self.missing),
        )


def summary(step: int, facts: DealFacts) -> StepSummary:
    """Return one step at a glance, by its number."""
    return summaries(facts)[step - 1]


def summaries(facts: DealFacts) -> tuple[StepSummary, ...]:
    """Return all seven steps at a glance."""
    wants, flags = wanted(facts), flags_of(facts)
    return tuple(_summary(step.number, facts, wants, flags) for step in STEPS)


def _summary(step: int, facts: DealFacts, wants: Iterable[Wanted], flags: Iterable[RedFlag]) -> StepSummary:
    here = [want for want in wants if want.step == step]
    raised = tuple(flag for flag in flags if find_page(flag.page)[0].number == step)
    missing = tuple(want for want in here if want.is_missing and want.required)
    given = [want for want in here if not want.is_missing]
    return StepSummary(
        step=step,
        state=_progress(bool(given), bool(missing), _is_troubled(raised), step < facts.step),
        known=tuple(want for want in given if want.is_known),
        assumed=tuple(want for want in given if want.is_assumed),
        missing=missing,
        flags=raised,
    )


def _is_troubled(flags: Iterable[RedFlag]) -> bool:
    return any(flag.severity is not Danger.NOTE for flag in flags)


def _progress(begun: bool, lacks: bool, troubled: bool, passed: bool) -> Progress:
    if troubled and (begun or passed):  # a step just reached lacks everything, and may
        return Progress.TROUBLED
    if not begun:
        return Progress.NOT_BEGUN
    return Progress.BEGUN if lacks else Progress.COMPLETE


def rests_on(step: int, facts: DealFacts) -> tuple[Wanted, ...]:
    """Return what earlier steps still lack that this step rests on."""
    return tuple(want for want in wanted(facts) if want.step < step and want.is_missing and want.required)
