"""The codes of what does not go together in an institution as described."""

from __future__ import annotations

from averment.record import Code

READERS_LINE = (
    "It says that the documents, as read, do not go together here; not which of them "
    "held, nor that anyone acted by either."
)

_ASK = (
    "Read both places. If a word was misread, correct the entry or reject it in a "
    "review. A review of the finding's name keeps what you decide: rejected, with the "
    "reason, where the two go together, and then it no longer counts; accepted where "
    "the documents do say both."
)


def _tension(code: str, title: str, meaning: str, advice: str = _ASK) -> Code:
    return Code(
        code=code, title=title, meaning=f"{meaning} {READERS_LINE}", advice=advice
    )


CODES: tuple[Code, ...] = (
    _tension(
        "O501",
        "Two bodies approve one matter",
        "One rule, or several of one matter and time, name two bodies or more whose "
        "approval is needed, and no word says which of them decides; or a document "
        "asks for the approval of one, and is told to have had that of another.",
    ),
    _tension(
        "O502",
        "Two bodies lead in one matter",
        "Two bodies or more are said to lead the same body or the same work at one "
        "time. Double leadership may have been meant: then the documents say so "
        "together. Parts of a work that are told apart by where they lie are not one.",
    ),
    _tension(
        "O503",
        "Two terms for one matter",
        "Two terms are set for one thing to be done, and no reading of the two has a "
        "last day in common. Terms without a day that follows are not compared, nor "
        "two of one rule.",
    ),
    _tension(
        "O504",
        "Opposite force on one matter",
        "One decided rule asks or allows what another forbids, or one says that "
        "something goes on and another that it ends. Matters are compared by their "
        "words; conditions are named and not weighed.",
    ),
    _tension(
        "O505",
        "One word for two terms or two forces",
        "The same words stand for two terms or bodies that the edition keeps apart, or "
        "one modal word renders two forces of the original. By the text alone: it "
        "tells a thing from itself, has a body send another of its own name, or calls "
        "people judged who are still to be tried.",
        "Look at the original where it is at hand; force and terms are the original's.",
    ),
    _tension(
        "O506",
        "Named before it existed",
        "A document names a body that, by the edition, came to exist only after it. "
        "The document may speak of what was to come, or the name be a later one.",
    ),
    _tension(
        "O507",
        "Authority runs in a circle",
        "Each of several bodies stands above the next, and the last above the first, "
        "at one time. Each may do so in a matter of its own.",
    ),
    _tension(
        "O508",
        "Cites an article that is not there",
        "A rule or an event cites an article or rule that its document does not have. "
        "Only documents with numbered passages are looked through; articles of other "
        "acts are not.",
    ),
    _tension(
        "O509",
        "An interval ends before it begins",
        "A period of the ledger, or the life of a document, ends before it begins on "
        "every reading of its ends. Nothing is asked of it until that is settled.",
        "Correct the dates of the entry; where the document has them so, say it in a "
        "note.",
    ),
    _tension(
        "O510",
        "An approver is not named",
        "An approval is asked for and no body is named that gives it, or one that is "
        "another in each case. The path of approval has a gap there.",
        "Name the body at the component where a passage says it; else let it stand.",
    ),
    _tension(
        "O511",
        "A body stands under several",
        "One passage has a body report to two others, or be led by one and bound by "
        "what another approves or lays down. It may have been meant so; which comes "
        "first is not said. Powers of two passages are not compared.",
    ),
    _tension(
        "O512",
        "Free will or a ban on force, and force beside it",
        "A document asks that something be done freely and has those punished who do "
        "not do it; or it forbids force against people, and asks for or allows "
        "pressure on them. All its rules on either side are given together.",
    ),
    _tension(
        "O513",
        "A closed list that is counted or added to",
        "One rule closes a list of who or what falls under it, and another sets a "
        "number to the same, or adds to it. No word says which holds where the two "
        "differ.",
    ),
    _tension(
        "O514",
        "Singled out by one rule, shielded by another",
        "One rule lays weight on a group, and another forbids something against people "
        "of the same description: two words of it at least are in both.",
    ),
    _tension(
        "O515",
        "A term with two ends",
        "A term is counted in days, months or years, and the document's life has two "
        "events from which it may run: it then ends on two days. Neither is chosen.",
    ),
)
