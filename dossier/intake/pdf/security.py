"""Whether a PDF is encrypted, as PDFium sees it: also where nobody else can open the file."""

from dossier.intake.pdf.files import PdfFile

_NONE = -1


def is_encrypted(file: PdfFile) -> bool:
    """Whether the file is encrypted, with a password or without one."""
    import pypdfium2.raw as pdfium

    with file.document() as pdf:
        return int(pdfium.FPDF_GetSecurityHandlerRevision(pdf)) != _NONE
