"""Cards: what lists show of a row, how a card is painted, and the list that shows cards."""
