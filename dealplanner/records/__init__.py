"""What is remembered: mapped dataclasses, no queries."""

from dealplanner.domain.choices import Channel, CompetitorKind, DocumentState, Outcome
from dealplanner.records.account import Account, Person
from dealplanner.records.activity import Activity
from dealplanner.records.base import Record
from dealplanner.records.block import Block, Passage
from dealplanner.records.deal import Answer, CameBy, Deal
from dealplanner.records.document import Document, Language, Line
from dealplanner.records.history import Aside, Entry, Unfinished
from dealplanner.records.lap import Lap
from dealplanner.records.plan import Milestone, OpenPoint, Payment, PointState
from dealplanner.records.price_item import PriceItem
from dealplanner.records.problem import Competitor, Criterion, Problem, Score
from dealplanner.records.profile import Profile
from dealplanner.records.put_off import PutOff
from dealplanner.records.stakeholder import Stakeholder, Tie
from dealplanner.records.statement import Statement
from dealplanner.records.todo import Todo

KINDS: dict[str, type[Record]] = {
    kind.__tablename__: kind
    for kind in (
        Profile,
        Account,
        Person,
        Activity,
        PriceItem,
        Passage,
        Deal,
        Answer,
        Stakeholder,
        Tie,
        Problem,
        Competitor,
        Criterion,
        Score,
        Statement,
        Todo,
        Lap,
        PutOff,
        Document,
        Line,
        Block,
        OpenPoint,
        Milestone,
        Payment,
        Entry,
        Unfinished,
        Aside,
    )
}
"""Every kind of record by the name of its table, each after those it refers to."""

__all__ = [
    "KINDS",
    "Account",
    "Activity",
    "Answer",
    "Aside",
    "Block",
    "CameBy",
    "Channel",
    "Competitor",
    "CompetitorKind",
    "Criterion",
    "Deal",
    "Document",
    "DocumentState",
    "Entry",
    "Language",
    "Lap",
    "Line",
    "Milestone",
    "OpenPoint",
    "Outcome",
    "Passage",
    "Payment",
    "Person",
    "PointState",
    "PriceItem",
    "Problem",
    "Profile",
    "PutOff",
    "Record",
    "Score",
    "Stakeholder",
    "Statement",
    "Tie",
    "Todo",
    "Unfinished",
]
