"""The sample contract as an annex: numbered clauses, with page numbers and a mark of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dealplanner.documents.flow import Block, Part
from dealplanner.documents.kit import Kit
from dealplanner.documents.wording import Wording, wording
from dealplanner.domain.papers.contract import SENTENCES, Alternative, Contract, ContractClause

_FACT = re.compile(r"\{(\w+)\}")


def contract_annex(contract: Contract | None, kit: Kit) -> Iterator[Block]:
    """Yield the clauses that are not left out; nothing for no contract."""
    if contract is None:
        return

    def say(key: str) -> str:
        return kit.both(lambda one: wording("contract", one.language).say(key))

    yield Part(say("title"))
    yield kit.quiet(say("mark"))
    yield kit.title(say("title"))
    number = 0
    for clause in contract.clauses:
        words = _both_words(clause, contract, kit)
        if words.strip():
            number += 1
            yield kit.subheading(_numbered(number, say(f"clause.{clause.key}.title"), kit))
            yield kit.text(words)


def _both_words(clause: ContractClause, contract: Contract, kit: Kit) -> str:
    return kit.both(lambda one: clause_words(clause, contract, one))


def _numbered(number: int, title: str, kit: Kit) -> str:
    return wording("contract", kit.language).say("clause_title", n=str(number), words=title)


def clause_words(clause: ContractClause, contract: Contract, kit: Kit) -> str:
    """Return the words of a clause with the facts in their places; nothing for one that is left out."""
    if clause.alternative is Alternative.OUT:
        return ""
    words = wording("contract", kit.language)
    own = clause.alternative is Alternative.OWN
    text = clause.words if own else words.say(f"clause.{clause.key}.{clause.alternative}")
    return _filled(text, contract, words, kit)


def _filled(text: str, contract: Contract, words: Wording, kit: Kit) -> str:
    """Fill in what is known, leave a blank for what is not; braces of the writer’s own stay as they are."""
    facts = dict(contract.facts)

    def put(found: re.Match[str]) -> str:
        name = found[1]
        if name not in facts:
            return found[0]
        value = kit.value(facts[name]).replace("\n", "; ").strip()
        if name in SENTENCES:
            return _sentence(value, kit)
        return value or words.say("blank")

    return re.sub(" {2,}", " ", _FACT.sub(put, text)).strip()


def _sentence(words: str, kit: Kit) -> str:
    """Return words as a whole sentence; nothing for none."""
    if not words or words[-1] in ".。!！?？;；":
        return words
    return words + ("。" if kit.language == "zh" else ".")
