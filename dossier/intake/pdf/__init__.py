"""PDFs as PDFium reads them: text with the place of every character, shapes, pictures of pages, outline and links."""
