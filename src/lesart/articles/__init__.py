"""Page → Article or Rejected: the head of a report and the function of each of its parts."""
