"""Whether words name a natural person: by how one is spoken of, never by a list."""

from __future__ import annotations

import re

# A form of address with a name after it (English) or before it (Chinese); the words
# alone, and those of a body ("Comrades' trial committee", 同志审判会), are no person's.
_ADDRESSED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mme|Comrade|Citizen)\b\.?\s+[^\W\d_]|\w(?:同志|先生|女士|小姐)$",
    re.IGNORECASE,
)
_KINDS = frozenset(
    {"person", "persons", "people", "individual", "human", "man", "woman", "个人", "人"}
)
_WITHHELD = re.compile(r"name\s+withheld", re.IGNORECASE)


def speaks_of_a_person(words: str) -> bool:
    """Whether a name is withheld, has a form of address, or is a word for a person.

    >>> [speaks_of_a_person(name) for name in ("Comrade X", "［name withheld］", "人")]
    [True, True, True]
    >>> speaks_of_a_person("comrades' trial committee")
    False
    """
    said = words.strip()
    return (
        said.casefold() in _KINDS
        or _ADDRESSED.match(said) is not None
        or _ADDRESSED.search(said[-3:]) is not None
        or _WITHHELD.search(said) is not None
    )
