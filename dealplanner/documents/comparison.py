"""The comparison sheet: the matrix and what follows from it; for the client their criteria and our proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from dealplanner.documents.flow import Block
from dealplanner.documents.grid import Look, Row
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import addresses, letterhead
from dealplanner.documents.prose import Prose
from dealplanner.documents.render import DocumentKind
from dealplanner.domain.papers.comparison import ComparedRow, PrivateComparison, PublicComparison
from dealplanner.i18n import N_


def story(paper: PrivateComparison | PublicComparison, kit: Kit) -> Iterator[Block]:
    """Yield the sheet for whoever reads it."""
    return _public(paper, kit) if isinstance(paper, PublicComparison) else _private(paper, kit)


def _public(paper: PublicComparison, kit: Kit) -> Iterator[Block]:
    head = paper.head
    yield from letterhead(head, kit)
    yield addresses(head, kit)
    yield kit.title(kit.say("public_title"))
    yield kit.subtitle(head.subject or head.deal)
    if not paper.criteria:
        yield kit.text(kit.say("no_criteria"))
        return
    yield kit.text(kit.say("public_lead"))
    columns = [
        TableColumn("column.criterion", share=1),
        TableColumn("column.weight", align="right"),
        TableColumn("column.our_proof", share=2),
    ]
    rows = [[one.criterion, _of(one.weight, 5, kit), one.proof] for one in paper.criteria]
    yield kit.lean_table(columns, rows)


def _of(figure: Decimal | None, most: int, kit: Kit) -> str:
    return "" if figure is None else kit.say("of", figure=figure, most=Decimal(most))


def _private(paper: PrivateComparison, kit: Kit) -> Iterator[Block]:
    head = paper.head
    yield kit.title(kit.say("title"))
    yield kit.subtitle(" · ".join(filter(None, (head.account.name, head.deal, kit.value(head.issued)))))
    if paper.rows:
        yield _matrix(paper, kit)
        yield kit.quiet(kit.say("legend"))
    else:
        yield kit.text(kit.say("no_criteria"))
    yield from _ranking(paper, kit)
    yield from _list("heading.flips", paper.flips, kit)
    yield from _list("heading.missing", paper.missing, kit)
    yield from _behind(paper, kit)
    yield from _rivals(paper, kit)


def _matrix(paper: PrivateComparison, kit: Kit) -> Block:
    columns = [
        TableColumn("column.criterion", share=2.2),
        TableColumn("column.owner", share=1.2),
        TableColumn("column.weight", align="right"),
        TableColumn("column.we", align="right"),
        *(TableColumn(words=name, share=0.8, align="right") for name in paper.rivals),
    ]
    grid = kit.table(columns, [_row(row, kit) for row in paper.rows])
    strong, figure = kit.looks.cell_strong, kit.looks.figure_strong
    totals = [_total(total, kit) for total in paper.totals]
    ours = kit.value(paper.ours) or "–"
    cells = [Prose(kit.say("total"), strong), None, None, Prose(ours, figure)]
    grid.rows = [
        *grid.rows,
        Row(
            [*cells, *(Prose(words, figure) for words in totals)],
            Look(above=kit.strong_line, padding=kit.looks.row),
        ),
    ]
    return grid


def _row(row: ComparedRow, kit: Kit) -> list[str | Block]:
    scores: list[str | Block] = []
    for points in row.theirs:
        beats = points is not None and row.ours is not None and points > row.ours
        words = kit.value(points) or "–"
        scores.append(
            Prose(f"▲ {words}" if beats else words, kit.looks.figure_strong if beats else kit.looks.figure)
        )
    return [row.criterion, row.owner, kit.value(row.weight) or "–", kit.value(row.ours) or "–", *scores]


def _total(total: tuple[Decimal, Decimal] | None, kit: Kit) -> str:
    return "–" if total is None else kit.say("to", theirs=total[0], ours=total[1])


def _list(heading: str, items: Sequence[str], kit: Kit) -> Iterator[Block]:
    bullets = kit.bullets(items)
    if bullets:
        yield kit.heading(kit.say(heading))
        yield from bullets


def _ranking(paper: PrivateComparison, kit: Kit) -> Iterator[Block]:
    if paper.ranking:
        yield kit.heading(kit.say("heading.ranking"))
    style = replace(kit.looks.body, after=0.5 * kit.looks.unit)
    for rank, words in paper.ranking:
        yield Prose(words, style, indent=style.size * 1.6, mark=f"{rank}." if rank else "–")
    if paper.worst:
        yield kit.text(paper.worst)


def _behind(paper: PrivateComparison, kit: Kit) -> Iterator[Block]:
    told = [row for row in paper.rows if row.proof or row.our_weakness or row.our_answer or row.known]
    if told:
        yield kit.heading(kit.say("heading.behind"))
    for row in told:
        yield kit.subheading(row.criterion)
        known = [(kit.say("label.known", rival=name), words) for name, words in row.known]
        yield kit.facts(
            [
                (kit.say("label.proof"), row.proof),
                (kit.say("label.our_weakness"), row.our_weakness),
                (kit.say("label.our_answer"), row.our_answer),
                *known,
            ]
        )


def _rivals(paper: PrivateComparison, kit: Kit) -> Iterator[Block]:
    if paper.notes:
        yield kit.heading(kit.say("heading.rivals"))
    for rival in paper.notes:
        yield kit.subheading(rival.name)
        yield kit.facts(
            [
                (kit.say("label.strengths"), rival.strengths),
                (kit.say("label.weaknesses"), rival.weaknesses),
                (kit.say("label.what_we_say"), rival.what_we_say),
            ]
        )


COMPARISON = DocumentKind("comparison", N_("Comparison"), story)
