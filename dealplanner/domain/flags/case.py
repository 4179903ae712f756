"""Red flags on the case itself: problem, benefit, budget, time, decision, criteria."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.choices import Known
from dealplanner.domain.facts import DealFacts, ProblemFact
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.steps.qualify import DecisionProcess, Fit, Funds, TimeFrame
from dealplanner.i18n import N_, Phrase, by_count


def _told(facts: DealFacts) -> tuple[ProblemFact, ...]:
    """Return the problems that have words; a line just begun is none yet."""
    return tuple(problem for problem in facts.problems if problem.words.strip())


def no_problem(facts: DealFacts) -> Iterator[RedFlag]:
    """There is nothing to solve."""
    if not _told(facts):
        yield grave(
            "no_problem", "qualify.problems", N_("No problem is known: without one there is no deal.")
        )


def problem_without_consequence(facts: DealFacts) -> Iterator[RedFlag]:
    """A problem from which nothing follows."""
    for problem in _told(facts):
        if not problem.consequence.strip():
            yield serious(
                "problem_without_consequence",
                "qualify.consequences",
                N_("What follows if “{problem}” is not solved? A problem without consequence can wait."),
                problem.id,
                problem=problem.words,
            )


def no_benefit_in_figures(facts: DealFacts) -> Iterator[RedFlag]:
    """Nothing says in figures what they gain."""
    told = [facts.page(Fit).which, *(problem.gain for problem in facts.problems)]
    has_cost = any(problem.yearly_cost for problem in facts.problems)
    if not has_cost and not any(sign.isdigit() for words in told for sign in words):
        yield note(
            "no_benefit_in_figures",
            Fit.key,
            N_("No benefit is known in figures: what can’t be counted is hard to pay for."),
        )


def no_fit(facts: DealFacts) -> Iterator[RedFlag]:
    """What we sell does them no good."""
    if facts.page(Fit).benefits is Known.NO:
        yield grave(
            "no_fit",
            "needs.walk_away",
            N_("What you sell brings this client no real benefit: close courteously."),
        )


def budget_below_value(facts: DealFacts) -> Iterator[RedFlag]:
    """They have less money than the deal is worth to us."""
    amount, value = facts.page(Funds).amount, facts.value
    if amount and value and amount.currency == value.currency and amount.amount < value.amount:
        yield serious(
            "budget_below_value",
            Funds.key,
            N_("Their budget of {budget} is less than the deal’s value of {value}."),
            budget=amount,
            value=value,
        )


def date_slipped_twice(facts: DealFacts) -> Iterator[RedFlag]:
    """The planned decision was put off again and again."""
    if facts.decision_slips >= 2:
        yield serious(
            "date_slipped_twice",
            TimeFrame.key,
            N_("The decision was put off {times} times: does anything force the date?"),
            times=facts.decision_slips,
        )


def decision_overdue(facts: DealFacts) -> Iterator[RedFlag]:
    """The day of the planned decision has passed."""
    if facts.decision_on and facts.decision_on < facts.today:
        yield serious(
            "decision_overdue",
            TimeFrame.key,
            N_("The decision was planned for {day}, which has passed."),
            ages=True,
            day=facts.decision_on,
        )


def decision_step_open(facts: DealFacts) -> Iterator[RedFlag]:
    """A step of their decision has no owner or no date."""
    for number, step in enumerate(facts.page(DecisionProcess).steps, 1):
        if step.who and step.by:
            continue
        sentence = (
            N_("The decision step “{step}” has no owner.")
            if not step.who
            else N_("The decision step “{step}” has no date.")
        )
        name = step.what.strip() or number  # by its words: numbers move when a step is added before
        yield serious("decision_step_open", DecisionProcess.key, sentence, str(name), step=name)


def criteria_unknown(facts: DealFacts) -> Iterator[RedFlag]:
    """We do not know what they compare by."""
    if not any(criterion.words.strip() for criterion in facts.criteria):
        yield serious(
            "criteria_unknown",
            "guide.criteria",
            N_("The criteria that they decide by are not known: ask how they will compare."),
        )


def problem_without_answer(facts: DealFacts) -> Iterator[RedFlag]:
    """A problem that we do nothing about."""
    for problem in _told(facts):
        if not problem.solution.strip():
            yield serious(
                "problem_without_answer",
                "guide.solutions",
                N_("You have no answer to “{problem}”."),
                problem.id,
                problem=problem.words,
            )


def internet_weakness_open(facts: DealFacts) -> Iterator[RedFlag]:
    """A lead from the internet, and nothing is done about a weakness of internet marketing."""
    if facts.is_internet and facts.unanswered_weaknesses:
        yield note(
            "internet_weakness_open",
            "first_contact.weaknesses",
            by_count(
                len(facts.unanswered_weaknesses),
                N_("This internet lead has one weakness without an answer: {first}."),
                N_("This internet lead has {count} weaknesses without an answer, such as: {first}."),
            ),
            count=len(facts.unanswered_weaknesses),
            first=Phrase(facts.unanswered_weaknesses[0]),
        )


QUALIFY = (no_fit, problem_without_consequence, budget_below_value, date_slipped_twice, decision_overdue)
NEEDS = (no_problem, no_benefit_in_figures, decision_step_open)
GUIDE = (criteria_unknown, problem_without_answer)
