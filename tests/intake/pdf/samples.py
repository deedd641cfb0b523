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


def nested_pdf(deep: int = 7, *, after: int = 0) -> bytes:
    """Return a PDF of 2 kB whose first page draws 10 to the power of `deep` triangles, by forms within forms; `after`
    pages with a line each follow.
    """
    pdf = pikepdf.open(io.BytesIO(make_pdf((), *[(f"Page {number + 2}.",) for number in range(after)])))
    drawn = b"0 0 m 600 700 l 300 10 l h f\n" * 10
    resources = pikepdf.Dictionary()
    for _ in range(deep - 1):
        form = pikepdf.Stream(pdf, drawn)
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox, form.Resources = pikepdf.Array([0, 0, 612, 792]), resources
        resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=pdf.make_indirect(form)))
        drawn = b"/F Do\n" * 10
    pdf.pages[0].Resources = resources
    pdf.pages[0].Contents = pdf.make_stream(drawn)
    return saved(pdf)


def shaded_pdf(*, pattern: bool = False) -> bytes:
    """Return a PDF whose page is one object without end: a shading by a program that works long for each pixel, or a
    `pattern` of many tiles that hold many more each.
    """
    pdf = pikepdf.open(io.BytesIO(make_pdf((), ("Page 2.",))))
    name = pikepdf.Name
    page = pdf.pages[0]
    if pattern:
        resources = pikepdf.Dictionary()
        drawn = b"0 0 m 600 700 l 300 10 l h f\n" * 100
        for _ in range(4):
            tile = pikepdf.Stream(pdf, drawn)
            for key, value in {
                "Type": name.Pattern, "PatternType": 1, "PaintType": 1, "TilingType": 1, "BBox": [0, 0, 612, 792],
                "XStep": 1, "YStep": 1, "Resources": resources,
            }.items():  # fmt: skip
                tile[f"/{key}"] = value
            resources = pikepdf.Dictionary(Pattern=pikepdf.Dictionary(P=pdf.make_indirect(tile)))
            drawn = b"/Pattern cs /P scn 0 0 612 792 re f\n" * 100
        page.Resources, page.Contents = resources, pdf.make_stream(drawn)
        return saved(pdf)
    program = b"{ " + b"add 0.5 add sin cos abs 0.3 " * 200_000 + b"pop pop 0.1 }"
    function = pikepdf.Stream(pdf, program)
    function.FunctionType, function.Domain = 4, pikepdf.Array([0, 1, 0, 1])
    function.Range = pikepdf.Array([0, 1])
    shading = pikepdf.Dictionary(
        ShadingType=1, ColorSpace=name.DeviceGray, Function=pdf.make_indirect(function), Matrix=[612, 0, 0, 792, 0, 0]
    )
    page.Resources = pikepdf.Dictionary(Shading=pikepdf.Dictionary(S=shading))
    page.Contents = pdf.make_stream(b"/S sh")
    return saved(pdf)


def drawn_pdf(*contents: bytes) -> bytes:
    """Return a PDF whose pages are drawn by these contents, with the font F1."""
    pdf = pikepdf.open(io.BytesIO(make_pdf(*[() for _ in contents])))
    for page, content in zip(pdf.pages, contents, strict=True):
        page.Contents = pdf.make_stream(content)
    return saved(pdf)
