"""Words of grammar by which German is known from its neighbours; none of them is as frequent in another language."""

from typing import Final

from lesart.german.tables import words

FUNCTION_WORDS: Final = words(
    """
    aber alle als am auch auf aus bei beim bereits bis da damit dann das dass daß dem den der des dieser diese
    dieses doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte hätte ich ihr ihre
    ihrer im ist jedoch kann kein keine könnte man mehr mit muss nach nicht noch nun nur ob oder ohne schon sehr
    sei sein seine seiner seit sich sie sind so sollen sollte sondern soll über um und uns unter vom von vor war
    waren was weil weiter wenn wer werde werden wie wieder will wir wird wurde wurden würde würden zu zum zur
    zwischen zwei
    """
)
