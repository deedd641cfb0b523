"""PDFs made for tests."""

import io

import pikepdf

from dossier.output.fonts import package_folders


def make_pdf(*pages, title="", password="", **page_keys):
    """Return a PDF whose pages hold the given lines, at x = 72 and from y = 700 down, 20 apart."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    for lines in pages:
        page = pdf.add_blank_page(page_size=(612, 792))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        shown = "".join(f"BT /F1 12 Tf 72 {700 - 20 * i} Td ({line}) Tj ET\n" for i, line in enumerate(lines))
        page.Contents = pdf.make_stream(shown.encode("latin-1"))
        for key, value in page_keys.items():
            page[f"/{key}"] = value
    if title:
        pdf.docinfo["/Title"] = title
    return saved(pdf, password)


def saved(pdf, password=""):
    """Return the bytes of a pikepdf document."""
    out = io.BytesIO()
    encryption = pikepdf.Encryption(owner="owner", user=password) if password else None
    pdf.save(out, encryption=encryption or False)
    return out.getvalue()


def typeset(source: str) -> bytes:
    """Return the PDF of a page in typst's markup, which may use the packaged fonts."""
    import typst

    fonts = typst.Fonts(font_paths=[str(folder) for folder in package_folders()])
    pdf = typst.compile(source.encode(), font_paths=fonts)
    assert isinstance(pdf, bytes)
    return pdf


def slow_pdf(objects: int = 300_000) -> bytes:
    """Return a PDF of one page that takes seconds to draw: that many triangles."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(612, 792))
    page.Contents = pdf.make_stream(b"0 0 m 600 700 l 300 10 l h f\n" * objects)
    return saved(pdf)
