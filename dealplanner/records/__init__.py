"""What is remembered: mapped dataclasses, no queries."""

from dealplanner.domain.choices import Channel, CompetitorKind, DocumentState, Outcome
from dealplanner.records.account import Account, Person
from dealplanner.records.activity import Activity
from dealplanner.records.base import Record
from dealplanner.records.block import Block, Passage
from dealplanner.records.deal import Answer, CameBy, Deal
from dealplanner.records.document import Document, Language, Line
from dealplanner.records.fulfilment import Attachment, Certificate, Measured, Opinion, ServiceLevel
from dealplanner.records.history import Aside, Entry, Unfinished
from dealplanner.records.lap import Lap
from dealplanner.records.negotiation import Concession, Move
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
        Move,
        Concession,
        Milestone,
        Payment,
        Certificate,
        ServiceLevel,
        Measured,
        Opinion,
        Attachment,
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
    "Attachment",
    "Block",
    "CameBy",
    "Certificate",
    "Channel",
    "Competitor",
    "CompetitorKind",
    "Concession",
    "Criterion",
    "Deal",
    "Document",
    "DocumentState",
    "Entry",
    "Language",
    "Lap",
    "Line",
    "Measured",
    "Milestone",
    "Move",
    "OpenPoint",
    "Opinion",
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
    "ServiceLevel",
    "Stakeholder",
    "Statement",
    "Tie",
    "Todo",
    "Unfinished",
]
