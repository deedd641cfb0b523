import io

import pypdfium2

from dossier.output.onto.pictures import Picture, pdf_of_pictures


def test_each_picture_is_a_page_of_its_size():
    red, blue = b"\xff\x00\x00" * 6, b"\x00\x00\xff" * 4
    data = pdf_of_pictures([Picture(300, 200, 3, 2, red), Picture(100.5, 100, 2, 2, blue)])
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        assert [page.get_size() for page in pdf] == [(300, 200), (100.5, 100)]
        assert pdf[0].render().to_pil().convert("RGB").getpixel((150, 100)) == (255, 0, 0)
        assert pdf[1].render().to_pil().convert("RGB").getpixel((50, 50)) == (0, 0, 255)
