"""Set phrases that report what somebody says: a verb with words that belong to it, and the frames they take.

The frames are those of `german.verbs_of_saying`. The words stand in the order of the text.
"""

from collections.abc import Mapping
from typing import Final

# lemma of the verb → (words, frames)
PHRASES_OF_SAYING: Final[Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]] = {
    "geben": (
        (("zu", "protokoll"), "dvzq"),  # 'gab zu Protokoll, sie habe Schüsse gehört'
        (("zu", "bedenken"), "dvq"),
        (("zu", "verstehen"), "dvq"),
    ),
    "stellen": (
        (("in", "aussicht"), "dzr"),  # 'stellte in Aussicht, die Gebühr zu senken'
        (("in", "abrede"), "dzr"),
        (("in", "frage"), "dr"),
    ),
    "bringen": (
        (("zum", "ausdruck"), "dv"),
        (("ins", "spiel"), "dr"),
        (("ins", "gespräch"), "dr"),
    ),
    "führen": ((("ins", "feld"), "dvqr"),),
    "machen": (
        (("darauf", "aufmerksam"), "dv"),
        (("deutlich",), "dvqs"),  # 'machte deutlich, dass das Geld fehlt'
        (("geltend",), "dvr"),
        (("keinen", "hehl", "daraus"), "d"),
    ),
    "legen": ((("wert", "darauf"), "dz"),),
    "setzen": ((("davon", "in", "kenntnis"), "d"),),
    "nehmen": ((("für", "sich", "in", "anspruch"), "dz"),),
}
