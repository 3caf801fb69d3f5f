"""The catalogue of slips: how one reading could have become another.

Comes in: a figure and where it stands: its claim, languages and media.
Goes out: for each row whose precondition the text meets, the words that meet
    it and the readings that undoing the slip gives.
Does not know: relations. It says what a figure may have been, never whether
    anything is reconciled by it.
"""

from averment.emendation.catalogue.mechanism import Mechanism
from averment.emendation.catalogue.own import own_mechanisms
from averment.emendation.catalogue.setting import Setting, setting_of
from averment.emendation.catalogue.table import CATALOGUE

__all__ = ["CATALOGUE", "Mechanism", "Setting", "own_mechanisms", "setting_of"]
