"""Source documents as PDFs that carry what the reviewer marked in them."""
