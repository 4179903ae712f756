"""Plans deals from the rows of a list of opportunities."""

from __future__ import annotations

from datetime import date

from dealplanner.i18n import N_, phrase
from dealplanner.records import Outcome
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.dates import DayOrder, day_order, read_day
from dealplanner.services.exchange.draft import Draft, NotUsable, in_column, twice
from dealplanner.services.exchange.errors import NoSuchDay
from dealplanner.services.exchange.figures import decimal_mark
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.matching import normalised
from dealplanner.services.exchange.plans import PlannedDeal, Source
from dealplanner.services.exchange.product_rows import cell_money
from dealplanner.services.exchange.tables import Row

_STAGES: dict[str, tuple[int, Outcome]] = {
    **dict.fromkeys(("", "prospecting", "lead", "new", "open", "线索", "初步接触"), (1, Outcome.OPEN)),
    **dict.fromkeys(("engaging", "engaged", "qualifying", "qualification", "跟进中"), (2, Outcome.OPEN)),
    **dict.fromkeys(("needsanalysis", "discovery", "需求分析"), (3, Outcome.OPEN)),
    **dict.fromkeys(("presentation", "demo", "evaluation", "valueproposition", "方案"), (4, Outcome.OPEN)),
    **dict.fromkeys(("proposal", "quote", "negotiation", "contract", "报价", "谈判"), (6, Outcome.OPEN)),
    **dict.fromkeys(("won", "closedwon", "赢单", "成交", "已成交"), (7, Outcome.WON)),
    # how far a lost deal had come, the list does not say: somebody had spoken with the client
    **dict.fromkeys(("lost", "closedlost", "输单", "丢单", "失败"), (2, Outcome.LOST)),
    **dict.fromkeys(("stopped", "disqualified", "abandoned", "放弃"), (2, Outcome.STOPPED)),
}


def plan_deals(draft: Draft, columns: Columns) -> None:
    """Plan a deal for every row that names its account."""
    order = day_order([*columns.column("opened"), *columns.column("closed")])
    if order is DayOrder.NOT_SHOWN:
        draft.remarks.append(
            phrase(
                N_("“{file}”: no day after the 12th shows what comes first; read as day, month, year."),
                file=columns.table.file,
            )
        )
    mark = decimal_mark(columns.column("value"))
    taken: dict[str, Source] = {deal.reference: deal.source for deal in draft.deals if deal.reference}
    for row in columns.table.rows:
        reference = columns.cell(row, "reference")
        if reference in draft.existing.deals:
            draft.already[TableKind.OPPORTUNITIES] += 1
            continue
        try:
            if reference in taken:
                raise twice(reference, taken[reference])
            draft.deals.append(_deal(draft, columns, row, order, mark))
        except NotUsable as refusal:
            draft.set_aside(columns, row, refusal.reason)
        else:
            if reference:
                taken[reference] = draft.deals[-1].source


def _deal(draft: Draft, columns: Columns, row: Row, order: DayOrder, mark: str) -> PlannedDeal:
    source = Source(columns.table.file, row.line)
    written = columns.cell(row, "account")
    if not written:
        raise NotUsable(phrase(N_("This opportunity names no account: write the account into its row.")))
    step, outcome = _stage(columns, row)
    opened = _day(columns, row, "opened", order)
    closed = _day(columns, row, "closed", order)
    value = cell_money(draft, columns, row, "value", mark)
    account = draft.account(written, source)
    product = draft.meant(TableKind.PRODUCTS, columns.cell(row, "product"), source)
    title = columns.cell(row, "title")
    notes = [columns.cell(row, "notes"), *columns.rest(row)]
    if title and product:
        notes.insert(0, f"{columns.heading('product')}: {product}")
    return PlannedDeal(
        source=source,
        title=title or (f"{product} for {account}" if product else account),
        account=account,
        currency=value.currency if value else draft.currency,
        value=value,
        reference=columns.cell(row, "reference"),
        step=step,
        outcome=outcome,
        opened_on=opened,
        decision_on=closed if outcome is Outcome.OPEN else None,
        closed_on=None if outcome is Outcome.OPEN else closed,
        notes="\n".join(filter(None, notes)),
    )


def _stage(columns: Columns, row: Row) -> tuple[int, Outcome]:
    written = columns.cell(row, "stage")
    known = _STAGES.get(normalised(written))
    if known is None:
        raise NotUsable(
            phrase(
                N_("“{stage}” is no stage that is known here: write Prospecting, Engaging, Won or Lost."),
                stage=written[:60],
            )
        )
    return known


def _day(columns: Columns, row: Row, fact: str, order: DayOrder) -> date | None:
    text = columns.cell(row, fact)
    if not text:
        return None
    try:
        return read_day(text, order)
    except NoSuchDay as error:
        raise in_column(columns.heading(fact), error) from error
