"""The codes of quotations that cannot be put back, and of withholding."""

from __future__ import annotations

from averment.record import Code

CODES: tuple[Code, ...] = (
    Code(
        code="Q601",
        title="A quotation is lost",
        meaning="The quoted words do not stand at the place named. They were not "
        "sought in any other form: not one character is passed over.",
        advice="Compare the nearest words shown. Quote what the transcription has, or "
        "correct the transcription against the document, and say so.",
    ),
    Code(
        code="Q602",
        title="A quotation is ambiguous",
        meaning="The quoted words stand at the place named more than once.",
        advice="Quote a few words more, or give the characters before or after.",
    ),
    Code(
        code="Q603",
        title="A quotation stands at another place",
        meaning="The quoted words stand in the text, but not at the place named. They "
        "are not put there without being asked.",
        advice="Correct the place, or the quotation.",
    ),
    Code(
        code="Q604",
        title="A text has changed",
        meaning="The SHA-256 of a text is not the one the source states. The text is "
        "read as it is now; quotations are sought in it.",
        advice="If the change is meant, state the new hash; if not, restore the file.",
    ),
    Code(
        code="Q605",
        title="There is no text to look in",
        meaning="Quotations are given from a document, or a rendering, of which the "
        "edition has no text. They could not be put back.",
        advice="Add the text to the source, or say where it is kept.",
    ),
    Code(
        code="W001",
        title="A ledger contains a string to withhold",
        meaning="A line of the ledger contains a string that the local list withholds.",
        advice="Write ［name withheld］ in its place, or quote fewer words.",
    ),
    Code(
        code="W002",
        title="A text would be published with its names",
        meaning="Names of this source are to be withheld, the text here is the full "
        "one, and the local list of strings to withhold is absent.",
        advice="Put the list withheld.local beside the edition, or replace the text by "
        "its published form.",
    ),
    Code(
        code="W003",
        title="The list of strings to withhold is not ignored by git",
        meaning="withheld.local lies in the edition and no .gitignore names it: it "
        "could be committed by mistake.",
        advice="Add the line withheld.local to .gitignore; if it was committed, remove "
        "it from the history.",
    ),
    Code(
        code="W004",
        title="A string cannot be withheld",
        meaning="A line of withheld.local occurs in the placeholder itself, so that no "
        "text with the placeholder could be free of it.",
        advice="Withhold the whole name rather than a part of it.",
    ),
    Code(
        code="W005",
        title="A quotation shows a part of a withheld name",
        meaning="The words quoted begin or end within a string to withhold, so that "
        "the line of the ledger shows a part of it. The room is not built.",
        advice="Quote fewer words, or the whole with ［name withheld］ in its place.",
    ),
)
