"""What each paper holds, as plain values: composed from a deal, printed by `documents`."""

from dealplanner.domain.papers.data import paper_data, private_fields
from dealplanner.domain.papers.head import Annex, Head, NextStep, Party, Signatory
from dealplanner.domain.papers.look import PaperLook
from dealplanner.domain.papers.proposal import (
    SECTIONS,
    Criterion,
    Goal,
    PlanStep,
    ProposalPaper,
    Reason,
    Risk,
    Section,
    Situation,
    Solution,
    SolutionOption,
)
from dealplanner.domain.papers.quote import QuotePaper
from dealplanner.domain.papers.term_sheet import (
    BLOCKS,
    MANDATORY_BLOCKS,
    Binding,
    Block,
    Milestone,
    OpenPoint,
    Resource,
    Row,
    Severity,
    TermSheetPaper,
)
from dealplanner.domain.papers.values import UNITS, Quantity, Said, Value

__all__ = [
    "BLOCKS",
    "MANDATORY_BLOCKS",
    "SECTIONS",
    "UNITS",
    "Annex",
    "Binding",
    "Block",
    "Criterion",
    "Goal",
    "Head",
    "Milestone",
    "NextStep",
    "OpenPoint",
    "PaperLook",
    "Party",
    "PlanStep",
    "ProposalPaper",
    "Quantity",
    "QuotePaper",
    "Reason",
    "Resource",
    "Risk",
    "Row",
    "Said",
    "Section",
    "Severity",
    "Signatory",
    "Situation",
    "Solution",
    "SolutionOption",
    "TermSheetPaper",
    "Value",
    "paper_data",
    "private_fields",
]
