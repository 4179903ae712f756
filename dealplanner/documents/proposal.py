"""The proposal: the client's problems, our answer to each, and why they should choose us."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from dealplanner.documents.annexes import annexes
from dealplanner.documents.contract import contract_annex
from dealplanner.documents.flow import Block, PageBreak
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import imprint, numbers, our_mark
from dealplanner.documents.marks import Line
from dealplanner.documents.offer import line_table, payment_plan
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.rich import rich
from dealplanner.documents.signing import acceptance
from dealplanner.documents.totals import headline
from dealplanner.domain.papers import ProposalPaper, Section
from dealplanner.i18n import N_


def story(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    """Yield the proposal from cover to annexes; a section without content is left out."""
    yield from _cover(paper, kit)
    notes = kit.notes(paper.head.notes)
    for section in paper.sections:
        if section.key == "acceptance":
            yield from notes
            notes = []
        blocks = list(_SECTIONS[section.key](paper, kit)) if section.key != "free" else []
        if not blocks and not section.text.strip():
            continue
        yield from _begin(section, kit)
        yield from blocks
        if section.key == "summary":
            yield PageBreak()
    yield from notes
    yield from annexes(paper.annexes, kit)
    yield from contract_annex(paper.contract, kit)


def _begin(section: Section, kit: Kit) -> Iterator[Block]:
    own = "" if section.key in ("free", "acceptance") else kit.say(f"section.{section.key}")
    if section.title.strip() or own:
        yield kit.heading(section.title or own)
    yield from rich(section.text, kit)


def _cover(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    head, accent = paper.head, kit.theme.colours.accent
    yield our_mark(head.ours, kit)
    yield kit.space(36)
    yield kit.title(kit.say("title"))
    yield Line(accent, 2.0, before=2 * kit.looks.unit, after=3 * kit.looks.unit)
    yield kit.cover_subject(head.subject or head.deal)
    yield kit.space(10)
    parties = [
        (kit.say("cover.for"), _lines(head.account.name, head.addressee, *head.account.address)),
        (kit.say("cover.by"), _lines(head.ours.name, *head.ours.address)),
    ]
    yield kit.facts([*parties, *numbers(head, kit)], label=0.22)
    yield kit.small(imprint(head.ours, kit))
    yield PageBreak()


def _lines(*words: str) -> str:
    return "\n".join(filter(str.strip, words))


def _summary(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.summary.strip():
        return
    yield kit.lead(paper.summary)
    glance = [(kit.say("glance.goals"), "\n".join(goal.goal for goal in paper.goals if goal.goal.strip()))]
    if paper.offer:
        glance.append((kit.say("glance.price"), headline(paper.offer, kit)))
    start = next((kit.value(step.due) for step in paper.plan if step.due), "")
    glance.append((kit.say("glance.start"), start))
    glance.append((kit.say("label.valid_through"), kit.value(paper.head.valid_through)))
    yield kit.subheading(kit.say("at_a_glance"))
    yield kit.facts(glance)


def _situation(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    for number, one in enumerate(paper.situation, start=1):
        yield kit.subheading(kit.say("numbered", n=str(number), words=one.problem))
        yield kit.facts(
            [
                (kit.say("situation.consequence"), one.consequence),
                (kit.say("situation.inaction"), one.inaction),
                (kit.say("situation.person"), one.person),
            ]
        )


_GOAL_SHARES = {"goal": 1.9, "measure": 1.6}


def _goals(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.goals:
        return
    keys = ("goal", "measure", "baseline", "target", "due")
    rows = [
        [goal.goal, goal.measure, kit.value(goal.baseline), kit.value(goal.target), kit.short_day(goal.due)]
        for goal in paper.goals
    ]
    yield kit.lean_table([TableColumn(f"goals.{key}", share=_GOAL_SHARES.get(key, 1)) for key in keys], rows)


def _solution(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.solution:
        return
    columns = [TableColumn("solution.problem", share=1), TableColumn("solution.answer", share=1.5)]
    rows: list[list[str | Block]] = [
        [one.problem, kit.pair(one.title, one.description)] for one in paper.solution
    ]
    yield kit.table(columns, rows)


def _options(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.options:
        return
    columns = [TableColumn("options.option", share=1), TableColumn("options.price", align="right")]
    rows: list[list[str | Block]] = []
    for one in paper.options:
        title = kit.say("options.recommended", title=one.title) if one.recommended else one.title
        rows.append([kit.pair(title, one.description), kit.value(one.price)])
    yield kit.table(columns, rows)


def _comparison(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.comparison:
        return
    count = max([len(paper.alternatives), *(len(row.others) for row in paper.comparison)])
    names = [*paper.alternatives, *[""] * (count - len(paper.alternatives))]
    heads = [kit.say("comparison.criterion"), paper.head.ours.name or kit.say("comparison.ours"), *names]
    rows = [
        [row.criterion, row.ours, *row.others, *[""] * (count - len(row.others))] for row in paper.comparison
    ]
    yield kit.table([TableColumn(words=words, share=1) for words in heads], rows)


def _why_us(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    for one in paper.why_us:
        if one.claim.strip() or one.proof.strip():
            yield kit.point(one.claim, one.proof)


def _plan(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if not paper.plan:
        return
    keys = ("milestone", "due", "ours", "theirs")
    rows = [[step.title, kit.value(step.due), step.ours, step.theirs] for step in paper.plan]
    yield kit.lean_table([TableColumn(f"plan.{key}", share=1) for key in keys], rows)


def _price(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if paper.offer is None:
        return
    if paper.quote:
        yield kit.text(kit.say("price.from_quote", number=paper.quote))
    yield from line_table(paper.offer, kit)
    yield from payment_plan(paper.offer, kit)


def _assumptions(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    yield from kit.bullets(paper.assumptions)


def _risks(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if paper.risks:
        columns = [TableColumn("risks.risk", share=1), TableColumn("risks.answer", share=1)]
        yield kit.lean_table(columns, [[one.risk, one.answer] for one in paper.risks])


def _next_steps(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    if paper.next_steps:
        yield kit.next_steps(paper.next_steps)


def _acceptance(paper: ProposalPaper, kit: Kit) -> Iterator[Block]:
    yield acceptance(paper.head, paper.signing, paper.offer, kit)


_SECTIONS: Mapping[str, Callable[[ProposalPaper, Kit], Iterator[Block]]] = MappingProxyType(
    {
        "summary": _summary,
        "situation": _situation,
        "goals": _goals,
        "solution": _solution,
        "options": _options,
        "comparison": _comparison,
        "why_us": _why_us,
        "plan": _plan,
        "price": _price,
        "assumptions": _assumptions,
        "risks": _risks,
        "next_steps": _next_steps,
        "acceptance": _acceptance,
    }
)

PROPOSAL = DocumentKind("proposal", N_("Proposal"), story)
