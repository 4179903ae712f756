"""The three papers: composed from a deal, printed, issued."""

from dealplanner.services.papers.composing import BILINGUAL, PAPERS, AnyPaper, compose, document_for
from dealplanner.services.papers.issuing import NotReady, issue, present_paper
from dealplanner.services.papers.offers import Offer, offer_of
from dealplanner.services.papers.printing import file_name, print_counted, print_paper, print_word

__all__ = [
    "BILINGUAL",
    "PAPERS",
    "AnyPaper",
    "NotReady",
    "Offer",
    "compose",
    "document_for",
    "file_name",
    "issue",
    "offer_of",
    "present_paper",
    "print_counted",
    "print_paper",
    "print_word",
]
