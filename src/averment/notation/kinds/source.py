"""`source` KEY DATE `lang:`TAG "TITLE" [@hand]: a document and its files.

Below it, beside the files and what is said of them, `none` LABEL "REASON": a passage
that lays nothing down.
"""

from __future__ import annotations

import dataclasses

from averment.notation.details import Detail, Details, text_words
from averment.notation.kinds.media import media
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import LANG, TOKENS, Words, closed, quoted, unquoted
from averment.record import Silent, Source, TextFile

_FILES = ("text", "rendering", "kept")
_ABOUT_FILES = ("sha256", "published", "made")
DETAILS = frozenset(
    {
        "came",
        "describes",
        "held",
        "licence",
        "medium",
        "note",
        "restrictions",
        "title",
    }
)
_ALL = DETAILS | {*_FILES, *_ABOUT_FILES, "none"}  # so that a hint may name them


def read(words: Words, details: Details) -> Source:
    """The source an entry declares, with its files."""
    key = words.key()
    words.column()
    date = None if words.peek() == "undated" else words.moment(also=("undated",))
    words.at += date is None
    words.column()
    lang = _lang(words)
    words.column()
    title = words.quotation("the title")
    words.finished()
    _, _, hand = words.marks(takes="@")
    files = _files(details, lang=lang)
    silent = _silent(details)
    for item in details.items:
        if item.name == "title":
            details.tagged(item)
        elif item.name == "medium":
            media(item, details)
    return Source(
        key=key,
        date=date,
        lang=lang,
        title=title,
        files=files,
        silent=silent,
        details=details.rest(_ALL),
        hand=hand,
        where=words.where,
    )


def _lang(words: Words) -> str:
    word = words.take("the language", hint="As in lang:zh.")
    name, _, tag = word.partition(":")
    if name != "lang" or LANG.fullmatch(tag) is None:
        sentence = f"{word} does not name a language."
        raise words.misread("N011", words.at - 1, sentence, hint="As in lang:zh.")
    return tag


def _files(details: Details, *, lang: str) -> tuple[TextFile, ...]:
    files: list[TextFile] = []
    for item in details.each(*_FILES, *_ABOUT_FILES):
        if item.name == "text":
            files.append(
                TextFile(role="text", lang=lang, file=_file_name(item, details))
            )
        elif (tagged := details.tagged(item)) is None:
            continue
        elif item.name == "rendering":
            files.append(TextFile(role="rendering", lang=tagged[0], file=tagged[1]))
        elif item.name == "kept":
            files.append(TextFile(role="kept", lang=tagged[0], file=tagged[1]))
        else:
            _add(files, item, details, lang=tagged[0], text=tagged[1])
    return tuple(files)


def _file_name(item: Detail, details: Details) -> str:
    name = details.plain(item)
    if not name:
        details.doubt(item, "N013", "text names no file.", hint="As in text: a.zh.txt")
    return name


def _add(
    files: list[TextFile], item: Detail, details: Details, *, lang: str, text: str
) -> None:
    """Hashes and origins belong to the nearest file above in their language."""
    at = next((n for n in reversed(range(len(files))) if files[n].lang == lang), None)
    if at is None:
        sentence = f"No file in {lang} is named above this line."
        hint = "Put it below the text, rendering or kept it belongs to."
        details.doubt(item, "N013", sentence, hint=hint)
        return
    if getattr(files[at], item.name):
        sentence = f"{item.name} is given a second time for {files[at].file}."
        hint = "Put it right below the file it belongs to."
        details.doubt(item, "N019", sentence, hint=hint)
        return
    if item.name == "made":
        files[at] = dataclasses.replace(files[at], made=text)
    elif (digest := details.digest(item, text, whole=True)) and item.name == "sha256":
        files[at] = dataclasses.replace(files[at], sha256=digest)
    elif digest:
        files[at] = dataclasses.replace(files[at], published=digest)


def _silent(details: Details) -> tuple[Silent, ...]:
    """The passages said to lay nothing down, each once."""
    found: dict[str, Silent] = {}
    for item in details.each("none"):
        one = _reason(item, details)
        if one is None:
            continue
        if one.label in found:
            sentence = f"none is given a second time for {one.label}."
            details.doubt(item, "N019", sentence, hint="Keep one of the two.")
        found.setdefault(one.label, one)
    return tuple(found.values())


def _reason(item: Detail, details: Details) -> Silent | None:
    match TOKENS.findall(item.text):
        case [label, why] if closed(why) and not closed(label):
            reason = unquoted(why)
            if reason is not None and reason.strip():
                return Silent(label=label, reason=reason)
    sentence = "none wants the label of a passage and then the reason, quoted."
    hint = 'As in none: §3 "narrative of the year past"'
    details.doubt(item, "N013", sentence, hint=hint)
    return None


def write(source: Source) -> Written:
    """The columns and details of a source."""
    columns = (
        "source",
        source.key,
        source.date.edtf if source.date else "undated",
        f"lang:{source.lang}",
        quoted(source.title),
        marks(hand=source.hand),
    )
    files = (detail for file in source.files for detail in _about(file))
    silent = (("none", f"{one.label} {quoted(one.reason)}") for one in source.silent)
    return Written(columns, (*files, *silent, *pairs(source.details)))


def _about(file: TextFile) -> list[tuple[str, str]]:
    lang = "" if file.role == "text" else f"{file.lang} "
    details: list[tuple[str, str]] = [(file.role, f"{lang}{text_words(file.file)}")]
    if file.sha256:
        details.append(("sha256", f"{file.lang} {file.sha256}"))
    if file.published:
        details.append(("published", f"{file.lang} {file.published}"))
    if file.made:
        details.append(("made", f"{file.lang} {text_words(file.made)}"))
    return details
