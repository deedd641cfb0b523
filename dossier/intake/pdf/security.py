"""Whether a PDF is encrypted, as PDFium sees it: also where nobody else can open the file."""

from dossier.intake.pdf.loaded import LoadedPdf, asked

_NONE = -1


@asked
def is_encrypted(file: LoadedPdf) -> bool:
    """Whether the file is encrypted, with a password or without one."""
    import pypdfium2.raw as pdfium

    return int(pdfium.FPDF_GetSecurityHandlerRevision(file.document)) != _NONE
