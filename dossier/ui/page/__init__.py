"""The page view of PDFs: layout, tiles, selection, marks, themes, and what a screen reader hears of it."""
