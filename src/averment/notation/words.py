"""The words of one entry's line, taken from left to right."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection

from averment.errors import did_you_mean
from averment.notation.dates import HINTS, code_of, date
from averment.record import Hand, Line, Modality, Moment, Place, Problem

# A quotation, else an unclosed one or a comment to the end of its line, else a word.
# Possessive, so that no line however long is read more than once.
TOKENS = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|「[^」]*+」|“[^”]*+”|[;"“「].*|\S+', re.DOTALL
)
STRAIGHT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
CLOSING = {'"': '"', "「": "」", "“": "”"}
KEY = re.compile(r"\w(?:[\w.-]*\w)?")
FULL_KEY = re.compile(rf"{KEY.pattern}(?:/{KEY.pattern})?")
LANG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_HAND = re.compile(r"@([\w-]+)(?:\.([0-9]{4}-[0-9]{2}-[0-9]{2}))?")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"\\": "\\", '"': '"', "n": "\n"}
_MARKS = "#^@"
_MODALITIES: dict[str, Modality] = {m.value: m for m in Modality}


class Misread(Exception):
    """A line cannot be understood from `column` on."""

    def __init__(self, code: str, column: int, sentence: str, *, hint: str) -> None:
        super().__init__(sentence)
        self.code, self.column, self.hint = code, column, hint


def quoted(text: str) -> str:
    """The text in straight quotes, with the notation's three escapes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def closed(token: str) -> bool:
    """Whether a token is a whole quotation."""
    closing = CLOSING.get(token[:1])
    if closing is None or token[1:][-1:] != closing:
        return False
    return closing != '"' or STRAIGHT.fullmatch(token) is not None


def unquoted(token: str) -> str | None:
    """What a whole quotation says; None where an escape is not known."""
    inside = token[1:-1]
    if token[0] != '"' or "\\" not in inside:
        return inside
    if any(found[1] not in _ESCAPES for found in _ESCAPE.finditer(inside)):
        return None
    return _ESCAPE.sub(lambda found: _ESCAPES[found[1]], inside)


class Words:
    """A reading position in one entry's line.

    Shape: `columns` are the positions where a column of the layout begins, for
        `fmt`; `doubts` are problems that do not cost the entry.
    """

    __slots__ = ("at", "columns", "doubts", "end", "line", "raw", "where")

    def __init__(self, line: str, *, where: Line, raw: list[str] | None = None) -> None:
        self.line, self.where = line, where
        self.raw = TOKENS.findall(line) if raw is None else raw
        self.end = len(self.raw)
        if self.raw and self.raw[-1][0] == ";":
            self.end -= 1
        while self.end > 1 and self.raw[self.end - 1][0] in _MARKS:
            self.end -= 1
        self.at = 1
        self.columns = [0, 1]
        self.doubts: list[Problem] = []

    def column(self) -> None:
        """A column of the layout begins here."""
        self.columns.append(self.at)

    def peek(self) -> str:
        """The next word, or nothing at the end."""
        return self.raw[self.at] if self.at < self.end else ""

    def misread(self, code: str, at: int, sentence: str, *, hint: str = "") -> Misread:
        """The misreading of word number `at`."""
        return Misread(code, self.position(at) + 1, sentence, hint=hint)

    def position(self, at: int) -> int:
        """The offset of word number `at`, or of the end of what is written."""
        for number, found in enumerate(TOKENS.finditer(self.line)):
            if number == at:
                return found.start()
        return len(self.line.rstrip())

    def doubt(self, misread: Misread) -> None:
        """Keep a problem that does not cost the entry."""
        self.doubts.append(problem(misread, where=self.where, line=self.line))

    def take(self, what: str, *, hint: str = "") -> str:
        """The next word; `what` names it where it is missing."""
        if self.at >= self.end:
            raise self.misread("N005", self.at, f"Here {what} is missing.", hint=hint)
        word = self.raw[self.at]
        if word[0] in CLOSING:
            raise self._quotation_instead(what, hint)
        self.at += 1
        return word

    def _quotation_instead(self, what: str, hint: str) -> Misread:
        if not closed(self.raw[self.at]):
            return self._unclosed()
        sentence = f"Here {what} is missing: a quotation follows."
        return self.misread("N005", self.at, sentence, hint=hint)

    def _unclosed(self) -> Misread:
        closing = CLOSING[self.raw[self.at][0]]
        sentence = "This quotation is not closed on its line."
        hint = f"Close it with {closing}. A line break of the text is written \\n."
        return self.misread("N004", self.at, sentence, hint=hint)

    def key(self, what: str = "the key") -> str:
        """A key as an entry declares it."""
        return self._matching(KEY, what)

    def full_key(self, what: str) -> str:
        """A key as another entry names it: short or full."""
        return self._matching(FULL_KEY, what)

    def _matching(self, pattern: re.Pattern[str], what: str) -> str:
        word = self.take(what)
        if pattern.fullmatch(word) is None:
            sentence = f"{word} cannot be {what}."
            hint = (
                "Use letters, digits, -, _ and . without spaces, "
                "beginning and ending with a letter or a digit."
            )
            raise self.misread("N007", self.at - 1, sentence, hint=hint)
        return word

    def lang(self, what: str = "the language") -> str:
        """A language tag such as `zh` or `zh-Hant`."""
        word = self.take(what, hint="Name the language as in zh, en or zh-Hant.")
        if LANG.fullmatch(word) is None:
            hint = "Name the language as in zh, en or zh-Hant."
            sentence = f"{word} is not a language tag."
            raise self.misread("N011", self.at - 1, sentence, hint=hint)
        return word

    def place(self) -> Place:
        """A place: `document:label`."""
        word = self.take("the place")
        document, colon, label = word.partition(":")
        if not (colon and label and KEY.fullmatch(document)):
            hint = "A place is document:label, as in prov-report:4r.7."
            sentence = f"{word} is not a place."
            raise self.misread("N008", self.at - 1, sentence, hint=hint)
        return Place(document=document, label=label)

    def quotation(self, what: str = "the quotation") -> str:
        """What stands in quotation marks."""
        word = self.peek()
        if word[:1] not in CLOSING or not word:
            raise self._no_quotation(what)
        if not closed(word):
            raise self._unclosed()
        said = unquoted(word)
        if said is None:
            hint = 'Known are \\", \\\\ and \\n. A backslash itself is written \\\\.'
            sentence = "An escape in this quotation is not known."
            raise self.misread("N018", self.at, sentence, hint=hint)
        self.at += 1
        return said

    def _no_quotation(self, what: str) -> Misread:
        hint = "Put it in 「…」, “…” or straight quotes, with a space before it."
        if self.at < self.end:
            sentence = f"Here {what} is expected, not {shortened(self.peek())}."
            return self.misread("N005", self.at, sentence, hint=hint)
        return self.misread("N005", self.at, f"Here {what} is missing.", hint=hint)

    def choice(self, known: Collection[str], what: str) -> str:
        """One of a closed vocabulary."""
        word = self.take(what, hint=f"One of: {', '.join(known)}.")
        if word not in known:
            hint = did_you_mean(word, known) or f"One of: {', '.join(known)}."
            sentence = f"{word} is not {what}."
            raise self.misread("N011", self.at - 1, sentence, hint=hint)
        return word

    def moment(self, *, also: Collection[str] = ()) -> Moment:
        """A date or stretch of time; `also` are words allowed in its stead."""
        word = self.take("the date", hint="A day or stretch of time, as 1951-04/1952.")
        found = date(word)
        if isinstance(found, Moment):
            return found
        if also and not any(c in "0123456789" for c in word):
            sentence = f"{shortened(word)} is neither a date nor a word known here."
            hint = did_you_mean(word, also) or f"Known are: {', '.join(also)}."
            raise self.misread("N011", self.at - 1, sentence, hint=hint)
        code = code_of(found)
        raise self.misread(code, self.at - 1, found, hint=HINTS[code])

    def period(self, *, also: Collection[str]) -> Moment | None:
        """The period, where one is written; `also` are the words that may follow."""
        word = self.peek()
        if not word or word[0] in CLOSING or word in also:
            return None
        return self.moment(also=also)

    def modality(self) -> Modality:
        """The modality, `reported` where none is written."""
        word = self.peek()
        if not word or word[0] in CLOSING:
            return Modality.REPORTED
        return _MODALITIES[self.choice(_MODALITIES, "a modality")]

    def finished(self) -> None:
        """Nothing but marks may follow."""
        if self.at < self.end:
            sentence = f"{shortened(self.peek())} stands where nothing is expected."
            hint = "#tag, ^group and @hand come last; a comment begins with a ;."
            raise self.misread("N006", self.at, sentence, hint=hint)

    def marks(
        self, *, takes: str = _MARKS
    ) -> tuple[tuple[str, ...], str | None, Hand | None]:
        """The tags, the group and the hand at the end of the line."""
        self.columns.append(self.end)
        if self.end == len(self.raw):
            return (), None, None
        tags: list[str] = []
        group: str | None = None
        hand: Hand | None = None
        for at in range(self.end, len(self.raw)):
            word = self.raw[at]
            sign = word[0]
            if sign == ";":
                break
            if sign not in takes:
                self.doubt(self._superfluous(at, f"This entry takes no {sign}."))
            elif sign == "#":
                tags.append(self._mark(at))
            elif (group if sign == "^" else hand) is not None:
                self.doubt(self._superfluous(at, f"A second {sign} is not read."))
            elif sign == "^":
                group = self._mark(at)
            else:
                hand = self._hand(at)
        return tuple(tags), group, hand

    def _superfluous(self, at: int, sentence: str) -> Misread:
        return self.misread("N006", at, sentence, hint="Leave it out.")

    def _mark(self, at: int) -> str:
        word = self.raw[at]
        if len(word) == 1:
            hint = "Write it without a space, as in #rule."
            raise self.misread(
                "N017", at, f"A word is missing after {word}.", hint=hint
            )
        return word[1:]

    def _hand(self, at: int) -> Hand:
        word = self.raw[at]
        found = _HAND.fullmatch(word)
        if found is None:
            hint = "A hand is a siglum and a date, as in @ed1.2026-09-30."
            raise self.misread("N017", at, f"{word} is not a hand.", hint=hint)
        siglum, day = found.groups()
        if day is None:
            return Hand(siglum=siglum)
        if isinstance(reason := date(day), str):
            raise self.misread("N010", at, reason, hint="Correct the date of the hand.")
        return Hand(siglum=siglum, date=dt.date.fromisoformat(day))


def problem(misread: Misread, *, where: Line, line: str) -> Problem:
    """The problem a misreading is, at its place."""
    return Problem(
        code=misread.code,
        file=where.file,
        line=where.number,
        column=misread.column,
        sentence=str(misread),
        hint=misread.hint,
        source_line=line,
    )


def shortened(word: str, *, to: int = 40) -> str:
    """A word short enough to stand in a sentence."""
    return word if len(word) <= to else f"{word[:to]}…"
