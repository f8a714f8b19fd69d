"""What introduces words: a verb or noun of saying before, behind or between them, a phrase, a clause with 'wie'."""
