"""Traces each problem to its proof – consequence, our answer, line of the offer – and each of these back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from dealplanner.domain.facts import DealFacts, ProblemFact
from dealplanner.domain.paper_facts import LineFact
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.steps.guide import WhyUs
from dealplanner.i18n import N_, Phrase, phrase


class Link(Enum):
    """The links of a chain, in their order."""

    PROBLEM = "problem"
    CONSEQUENCE = "consequence"
    ANSWER = "answer"
    LINE = "line"
    PROOF = "proof"


PAGES = {
    Link.PROBLEM: "qualify.problems",
    Link.CONSEQUENCE: "qualify.consequences",
    Link.ANSWER: "guide.solutions",
    Link.LINE: "offer.lines",
    Link.PROOF: "guide.solutions",
}
"""The wizard page on which each link is written."""
_GAPS = {
    Link.PROBLEM: N_("What hurts is not said"),
    Link.CONSEQUENCE: N_("No consequence: it can wait"),
    Link.ANSWER: N_("No answer of ours"),
    Link.LINE: N_("No line of the offer solves it"),
    Link.PROOF: N_("Nothing proves our answer"),
}


@dataclass(frozen=True)
class Gap:
    """A link that is missing, and the page that mends it."""

    link: Link
    words: Phrase
    page: str


@dataclass(frozen=True)
class Chain:
    """One problem and what follows from it."""

    problem: ProblemFact
    lines: tuple[LineFact, ...]
    """Those of the offer that solve it."""
    gaps: tuple[Gap, ...]

    @property
    def is_whole(self) -> bool:
        """Say whether it reaches from the problem to the proof."""
        return not self.gaps

    def gap(self, link: Link) -> Gap | None:
        """Return what is missing at a link."""
        return next((gap for gap in self.gaps if gap.link is link), None)

    def words(self, link: Link) -> str:
        """Return what stands at a link, empty where nothing does; several lines one below the other."""
        problem = self.problem
        return {
            Link.PROBLEM: problem.words,
            Link.CONSEQUENCE: problem.consequence,
            Link.ANSWER: problem.solution,
            Link.LINE: "\n".join(line.title for line in self.lines),
            Link.PROOF: problem.proof,
        }[link].strip()


@dataclass(frozen=True)
class Loose:
    """Something that hangs on no problem, and the page that mends it."""

    words: Phrase
    page: str
    line: LineFact | None = None
    """The line of the offer, where it is one."""


@dataclass(frozen=True)
class Trace:
    """All chains of a deal, and what hangs on none."""

    chains: tuple[Chain, ...]
    loose: tuple[Loose, ...]

    @property
    def whole(self) -> int:
        """Return how many problems are traced to the end."""
        return sum(chain.is_whole for chain in self.chains)

    @property
    def words(self) -> Phrase:
        """Return the totals in one sentence."""
        if not self.chains:
            return phrase(N_("No problem is known yet."))
        return phrase(
            N_("Problems traced to the end: {whole} of {all}."), whole=self.whole, all=len(self.chains)
        )


def trace(facts: DealFacts) -> Trace:
    """Trace every problem forward, and everything else back."""
    return Trace(tuple(_chain(facts, problem) for problem in facts.problems), tuple(_loose(facts)))


def offered(facts: DealFacts) -> tuple[LineFact, ...]:
    """Return the lines of the offer that could solve a problem: items, not headings or subtotals."""
    return tuple(line for line in facts.lines if line.kind is LineKind.ITEM)


def _chain(facts: DealFacts, problem: ProblemFact) -> Chain:
    lines = tuple(line for line in offered(facts) if line.problem_id and line.problem_id == problem.id)
    chain = Chain(problem, lines, ())
    gaps = (_gap(chain, link) for link in Link)
    return Chain(problem, lines, tuple(gap for gap in gaps if gap is not None))


def _gap(chain: Chain, link: Link) -> Gap | None:
    if link is not Link.LINE:
        return None if chain.words(link) else Gap(link, Phrase(_GAPS[link]), PAGES[link])
    if not chain.lines:
        return Gap(link, Phrase(_GAPS[link]), PAGES[link])
    if any(line.counts for line in chain.lines):
        return None
    words = phrase(N_("Only options solve it, and none is chosen: {line}"), line=chain.lines[0].title)
    return Gap(link, words, PAGES[link])


def _loose(facts: DealFacts) -> Iterator[Loose]:
    yield from _loose_lines(facts)
    for problem in facts.problems:
        if problem.solution.strip() and not problem.words.strip():
            words = phrase(N_("The answer “{answer}” has no problem."), answer=_said(problem.solution))
            yield Loose(words, PAGES[Link.PROBLEM])
        if problem.proof.strip() and not problem.solution.strip():
            words = phrase(N_("The proof “{proof}” proves no answer."), proof=_said(problem.proof))
            yield Loose(words, PAGES[Link.ANSWER])
    why = facts.page(WhyUs)
    if why.proof.strip() and not why.strengths.strip():
        yield Loose(phrase(N_("“Why us” has a proof and claims nothing.")), WhyUs.key)
    yield from _loose_wins(facts)


def _loose_lines(facts: DealFacts) -> Iterator[Loose]:
    known = {problem.id for problem in facts.problems}
    for number, line in enumerate(offered(facts), start=1):
        if line.problem_id not in known:
            title = line.title.strip() or number
            words = phrase(N_("The line “{line}” of the offer solves no problem."), line=title)
            yield Loose(words, PAGES[Link.LINE], line)


def _loose_wins(facts: DealFacts) -> Iterator[Loose]:
    for person in facts.named:
        if person.win.strip() and not person.our_answer.strip():
            words = phrase(
                N_("{name} wants “{win}”, and we do nothing about it."),
                name=person.name,
                win=_said(person.win),
            )
            yield Loose(words, "guide.wins")
        if person.our_answer.strip() and not person.win.strip():
            words = phrase(
                N_("We answer {name} with “{answer}”, and what {name} wants is not known."),
                name=person.name,
                answer=_said(person.our_answer),
            )
            yield Loose(words, "guide.wins")


def _said(words: str) -> str:
    """Return words as they stand in quotes within a sentence."""
    return words.strip().rstrip(".。")
