"""Words at the head of a sentence that lean on the sentence before it, so that it cannot be read alone."""

from typing import Final

from lesart.german.tables import words

LEANING: Final = words(  # 'Er kündigte an', 'Dabei wurde niemand verletzt', 'Und wir bleiben'
    """
    er sie es ihm ihr ihnen ihre ihrem ihren ihrer sein seine seinem seinen seiner das dies diese dieser dieses damit
    dabei dazu daher darum deshalb deswegen demnach danach dann dort hier so und aber doch denn auch zudem ausserdem
    darüber daraus davon dafür dagegen darin daran darauf dadurch hingegen jedoch ich wir ihr man allerdings zuvor
    unterdessen inzwischen solche solcher beide beides weder wie was wer warum ob dass den
    """
)
