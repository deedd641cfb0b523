"""Numbers drawn as lines: no reader takes them for words of the page, nor finds or copies them as such."""

from collections.abc import Iterator


def _round(x: float, y: float, across: float, up: float) -> str:
    """Return an ellipse around a point."""
    a, b = across * 0.5523, up * 0.5523
    right, top, left, bottom = x + across, y + up, x - across, y - up
    return (
        f"{right:.3f} {y:.3f} m {right:.3f} {y + b:.3f} {x + a:.3f} {top:.3f} {x:.3f} {top:.3f} c "
        f"{x - a:.3f} {top:.3f} {left:.3f} {y + b:.3f} {left:.3f} {y:.3f} c "
        f"{left:.3f} {y - b:.3f} {x - a:.3f} {bottom:.3f} {x:.3f} {bottom:.3f} c "
        f"{x + a:.3f} {bottom:.3f} {right:.3f} {y - b:.3f} {right:.3f} {y:.3f} c h"
    )


# Each on a field 0.5 wide and 0.7 high, with the room that it takes in a line.
_SIGNS = {
    "0": (0.64, _round(0.25, 0.35, 0.22, 0.35)),
    "1": (0.64, "0.08 0.54 m 0.27 0.7 l 0.27 0 l"),
    "2": (
        0.64,
        "0.03 0.52 m 0.03 0.63 0.13 0.7 0.25 0.7 c 0.38 0.7 0.46 0.62 0.46 0.51 c"
        " 0.46 0.4 0.4 0.33 0.3 0.24 c 0.03 0 l 0.47 0 l",
    ),
    "3": (
        0.64,
        "0.05 0.62 m 0.1 0.67 0.17 0.7 0.24 0.7 c 0.36 0.7 0.44 0.63 0.44 0.53 c 0.44 0.43 0.36 0.37 0.22 0.37 c"
        " 0.38 0.37 0.47 0.3 0.47 0.19 c 0.47 0.07 0.37 0 0.24 0 c 0.15 0 0.07 0.03 0.02 0.09 c",
    ),
    "4": (0.64, "0.36 0 m 0.36 0.7 l 0.02 0.2 l 0.49 0.2 l"),
    "5": (
        0.64,
        "0.43 0.7 m 0.1 0.7 l 0.07 0.38 l 0.12 0.42 0.18 0.44 0.25 0.44 c 0.38 0.44 0.47 0.35 0.47 0.22 c"
        " 0.47 0.09 0.38 0 0.24 0 c 0.15 0 0.07 0.03 0.02 0.09 c",
    ),
    "6": (
        0.64,
        "0.41 0.66 m 0.36 0.69 0.32 0.7 0.28 0.7 c 0.12 0.7 0.03 0.55 0.03 0.215 c " + _round(0.25, 0.215, 0.22, 0.215),
    ),
    "7": (0.64, "0.02 0.7 m 0.47 0.7 l 0.18 0 l"),
    "8": (0.64, _round(0.25, 0.53, 0.19, 0.17) + " " + _round(0.25, 0.18, 0.22, 0.18)),
    "9": (
        0.64,
        "0.09 0.04 m 0.14 0.01 0.18 0 0.22 0 c 0.38 0 0.47 0.15 0.47 0.485 c " + _round(0.25, 0.485, 0.22, 0.215),
    ),
    ".": (0.26, "0.06 0 m 0.07 0 l"),
    "[": (0.3, "0.19 0.8 m 0.05 0.8 l 0.05 -0.1 l 0.19 -0.1 l"),
    "]": (0.3, "0.01 0.8 m 0.15 0.8 l 0.15 -0.1 l 0.01 -0.1 l"),
    "+": (0.64, "0.03 0.33 m 0.47 0.33 l 0.25 0.11 m 0.25 0.55 l"),
    "-": (0.64, "0.06 0.33 m 0.44 0.33 l"),
}


def width_of(label: str, size: float) -> float:
    """Return how wide the label is, in points."""
    return size * sum(_sign(part)[0] for part in label)


def drawn(label: str, size: float, x: float, y: float) -> str:
    """Return the operators that draw the label on a base line, in the stroke colour of the moment."""
    return "\n".join(_drawn(label, size, x, y))


def _drawn(label: str, size: float, x: float, y: float) -> Iterator[str]:
    for part in label:
        advance, path = _sign(part)
        yield f"q {size:.2f} 0 0 {size:.2f} {x:.2f} {y:.2f} cm 0.115 w 1 J 1 j {path} S Q"
        x += size * advance


def _sign(part: str) -> tuple[float, str]:
    """Return how a sign is drawn; what is no number is a dash."""
    return _SIGNS.get(part, _SIGNS["-"])
