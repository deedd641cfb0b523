"""Identifiers: UUID version 7 (RFC 9562, section 5.7), so that ids sort by the time they were made."""

import os
import threading
import time

_lock = threading.Lock()
_last_milliseconds = 0
_last_counter = 0


def new_id() -> str:
    """Return a fresh UUIDv7. Ids made by one process sort in the order of their making."""
    global _last_milliseconds, _last_counter
    with _lock:
        now = time.time_ns() // 1_000_000
        if now > _last_milliseconds:
            _last_milliseconds, _last_counter = now, 0
        else:  # the same millisecond, or a clock set back: go on counting from the newest id
            _last_counter += 1
            if _last_counter > 0xFFF:
                _last_milliseconds, _last_counter = _last_milliseconds + 1, 0
        return _build(_last_milliseconds, _last_counter, int.from_bytes(os.urandom(8), "big"))


def fixed_id(milliseconds: int, name: str) -> str:
    """Return the UUIDv7 that always belongs to `name`, for dossiers that are built from readable files."""
    import hashlib  # which a start does without

    digest = int.from_bytes(hashlib.sha256(name.encode()).digest()[:10], "big")
    return _build(milliseconds, digest >> 64 & 0xFFF, digest & 0xFFFF_FFFF_FFFF_FFFF)


def _build(milliseconds: int, counter: int, rest: int) -> str:
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | 0x7 << 76 | counter << 64
    value |= 0b10 << 62 | rest & 0x3FFF_FFFF_FFFF_FFFF
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
