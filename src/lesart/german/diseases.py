"""Diseases and their agents that are written like names and name neither person, place nor body."""

from typing import Final

from lesart.german.tables import words

DISEASES: Final = words(
    """
    corona coronavirus covid covid-19 sars sars-cov-2 mers ebola zika dengue noro norovirus rota influenza h1n1 h5n1
    omikron aids hiv ehec bse malaria cholera masern tuberkulose salmonellen hantavirus polio borreliose
    """
)
"""Folded forms; 'Corona' is a first name and a surname too, but hardly ever by itself."""
