"""Article → Marks: sentences, names, quotations, times, figures, doubt."""
