"""Walls around a child process: what the system refuses it from now on, whoever it obeys (Linux on x86-64 and ARM64).

There are two. A filter of system calls (seccomp) knows their numbers, and no paths. A fence around files (Landlock,
from Linux 5.13 on) knows paths, and keeps the process from the memory and the handles of others; from 6.12 on, from
signals to them. Where the system has only one of them, or none, the process goes on with that. The filter holds for all
threads of the process, the fence for the thread that puts it up and for those that it starts.
"""

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable, Sequence

# A proxy that is nowhere keeps libraries from looking a name up where the system cannot forbid sockets.
_NOWHERE = "http://127.0.0.1:9"
_PROXIES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")

FONTS = ("/usr/share", "/usr/local/share")  # where PDFium looks for fonts, and where links lead from there

# By machine: the architecture's mark in a filter (linux/audit.h), and which of the numbers of a call are its own
# (asm/unistd.h; None where it has no such call).
_MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_SOCKETS = {"socket": (41, 198), "io_uring_setup": (425, 425)}
# What Python, PDFium and the C libraries (GNU's and musl) need to go on with what they have. All else is refused, since
# a list of what does harm is never whole, and grows with each Linux.
_NEEDED = {
    "read": (0, 63), "readv": (19, 65), "pread64": (17, 67), "preadv": (295, 69), "write": (1, 64), "writev": (20, 66),
    "lseek": (8, 62), "close": (3, 57), "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24), "poll": (7, None),
    "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72), "access": (21, None), "faccessat": (269, 48),
    "faccessat2": (439, 439), "stat": (4, None), "lstat": (6, None), "fstat": (5, 80), "newfstatat": (262, 79),
    "statx": (332, 291), "statfs": (137, 43), "fstatfs": (138, 44), "readlink": (89, None), "readlinkat": (267, 78),
    "getcwd": (79, 17), "getdents": (78, None), "getdents64": (217, 61), "fadvise64": (221, 223),
    "mmap": (9, 222), "munmap": (11, 215), "mprotect": (10, 226), "mremap": (25, 216), "madvise": (28, 233),
    "mincore": (27, 232), "brk": (12, 214), "membarrier": (324, 283),
    "futex": (202, 98), "futex_waitv": (449, 449), "set_robust_list": (273, 99), "set_tid_address": (218, 96),
    "rseq": (334, 293), "sched_yield": (24, 124), "sched_getaffinity": (204, 123), "getcpu": (309, 168),
    "exit": (60, 93), "exit_group": (231, 94), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139), "sigaltstack": (131, 132), "restart_syscall": (219, 128),
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165),
    "getrlimit": (97, 163), "setrlimit": (160, 164), "sysinfo": (99, 179), "uname": (63, 160), "getrandom": (318, 278),
    "getpid": (39, 172), "getppid": (110, 173), "gettid": (186, 178), "getuid": (102, 174), "geteuid": (107, 175),
    "getgid": (104, 176), "getegid": (108, 177),
}  # fmt: skip
_IS, _SHARES = 0x15, 0x45  # of classic BPF: a jump on =, on shared bits
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
# Calls that are needed in part: their numbers, an argument, for what it is looked at, and whether that is allowed.
_IN_PART = {
    "open": ((2, None), 1, _SHARES, (_WRITING,), False),
    "openat": ((257, 56), 2, _SHARES, (_WRITING,), False),
    "fcntl": ((72, 25), 1, _IS, (0, 1, 2, 3, 1030), True),  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC
    "ioctl": ((16, 29), 1, _IS, (0x5401, 0x5450, 0x5451), True),  # TCGETS, FIONCLEX, FIOCLEX
    "prctl": ((157, 167), 0, _IS, (3, 15), True),  # PR_GET_DUMPABLE, PR_SET_NAME
    "prlimit64": ((302, 261), 0, _IS, (0,), True),  # its own limits
}
_NEWER = 424  # from here on all machines have the same numbers, and a C library does without what it is told is unknown

_LOAD, _ATLEAST, _RETURN = 0x20, 0x35, 0x06  # of classic BPF: a word, a jump on >=, the end
_ALLOW, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x00050001, 0x00050026  # SECCOMP_RET_ALLOW, _ERRNO with EPERM, with ENOSYS
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2  # of prctl
_FILTERS = (317, 277)  # seccomp, by machine
_SET_FILTER, _ALL_THREADS = 1, 1  # of it
_Step = tuple[int, int, int, int]  # the code, how far to jump where it is and is not so, the value

# Landlock (linux/landlock.h): its calls, how many rights each version knows, and which they are.
_RULES, _RULE, _RESTRICT = 444, 445, 446
_RIGHTS = (0, 13, 14, 15, 15, 16)
_TCP, _SIGNALS = 4, 6  # from which version on it has rights on connections; on signals and abstract sockets
_READ = 1 << 2 | 1 << 3  # files, and lists of them
_WRITE = _READ | 1 << 1 | 1 << 5 | 1 << 8 | 1 << 14  # and to write, remove, make and cut files
_OF_A_FILE = 1 << 1 | 1 << 2 | 1 << 14


def forbid_sockets() -> None:
    """Forbid this process for good to make a socket, where the system can."""
    for name in _PROXIES:
        os.environ[name] = _NOWHERE
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    checks: list[_Step] = [(_ATLEAST, 0, 1, 0x40000000), (_RETURN, 0, 0, _REFUSE)]  # another ABI of the same machine
    for numbers in _SOCKETS.values():
        checks += _when(numbers, [(_RETURN, 0, 0, _REFUSE)])
    _filter([*checks, (_RETURN, 0, 0, _ALLOW)])


def importable() -> list[str]:
    """Return where Python imports from. Of the folder that holds this package it is the package alone: people keep
    other things beside it. In a frozen build there is nothing else.
    """
    package = os.path.dirname(os.path.realpath(__file__))
    if getattr(sys, "frozen", False):
        return sys.path
    return [package if os.path.realpath(place) == os.path.dirname(package) else place for place in sys.path]


def forbid_all_but_reading() -> None:
    """Forbid this process for good, in all its threads, all calls to the system but those that work on what it has, and
    read files, where the system can. It can start no other thread.
    """
    checks: list[_Step] = []
    for numbers in _NEEDED.values():
        checks += _when(numbers, [(_RETURN, 0, 0, _ALLOW)])
    for numbers, argument, look, values, allowed in _IN_PART.values():
        block: list[_Step] = [(_LOAD, 0, 0, 16 + 8 * argument)]  # arguments are of eight bytes, from byte 16 on
        block += [(look, left, 0, value) for left, value in zip(range(len(values), 0, -1), values, strict=True)]
        ends = (_REFUSE, _ALLOW) if allowed else (_ALLOW, _REFUSE)
        checks += _when(numbers, [*block, *((_RETURN, 0, 0, end) for end in ends)])
    _filter([*checks, (_ATLEAST, 0, 1, _NEWER), (_RETURN, 0, 0, _UNKNOWN), (_RETURN, 0, 0, _REFUSE)])


def fence(readable: Iterable[str], writable: Iterable[str] = ()) -> None:
    """Fence this process in for good, where the system can: of files, folders and what is below them it may read those
    that are `readable`, read and write those that are `writable`, and no others. It may start no programs.
    """
    version = fences()
    if version < 1 or not _forgo_privileges():
        return
    rights = (1 << _RIGHTS[min(version, len(_RIGHTS) - 1)]) - 1
    known = struct.pack("=QQQ", rights, 3 * (version >= _TCP), 3 * (version >= _SIGNALS))
    rules = _call(_RULES, known, len(known), 0)
    if rules < 0:
        return
    for places, wanted in ((readable, _READ), (writable, _WRITE)):
        for place in places:
            _add(rules, place, wanted & rights)
    _call(_RESTRICT, rules, 0)
    os.close(rules)


def fences() -> int:
    """Return the version of Landlock that the system has; less than 1 where it has none, or lets nobody use it."""
    return _call(_RULES, 0, 0, 1) if sys.platform == "linux" else -1


def _add(rules: int, place: str, rights: int) -> None:
    try:
        handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # not every system has it
        return
    if not os.path.isdir(place):
        rights &= _OF_A_FILE
    _call(_RULE, rules, 1, struct.pack("=Qi", rights, handle), 0)
    os.close(handle)


def _when(numbers: tuple[int | None, int | None], steps: Sequence[_Step]) -> list[_Step]:
    """Return the steps of a filter that does `steps`, and comes to an end there, at the call of these numbers."""
    number = numbers[_MACHINES[platform.machine()][1]] if platform.machine() in _MACHINES else None
    return [] if number is None else [(_IS, 0, len(steps), number), *steps]


def _filter(checks: Sequence[_Step]) -> None:
    """Have the system look at each call of each thread by `checks`; of this thread alone, where it can do no more."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES or not _forgo_privileges():
        return
    steps: list[_Step] = [
        (_LOAD, 0, 0, 4),  # the architecture
        (_IS, 1, 0, _MACHINES[platform.machine()][0]),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, 0),  # the number of the call
        *checks,
    ]
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    held = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HP", len(steps), ctypes.addressof(held))
    if _call(_FILTERS[_MACHINES[platform.machine()][1]], _SET_FILTER, _ALL_THREADS, program):
        _prctl(_SECCOMP, _FILTER, program)


def _forgo_privileges() -> bool:
    """Take up no privileges of programs any more; without that the system lets only root put up a wall."""
    return not _prctl(_NO_NEW_PRIVILEGES, 1, None)


def _prctl(option: int, number: int, data: bytes | None) -> int:
    call = ctypes.CDLL(None).prctl
    call.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_ulong]
    return int(call(option, number, data, 0, 0))


def _call(number: int, *arguments: int | bytes) -> int:
    call = ctypes.CDLL(None).syscall
    call.restype = ctypes.c_long
    return int(call(*(ctypes.c_long(each) if isinstance(each, int) else each for each in (number, *arguments))))
