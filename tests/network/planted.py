"""Ways to the internet, planted to show that they are caught: what is never caught may as well not be looked for."""

import sys

# Python code, which the program's own guard refuses (and, where it is not up, the trace finds).
PYTHON_WAYS = {
    "a socket": "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "a socket of version 6": "import socket\nsocket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "a socket of the usual family": "import _socket\n_socket.socket()",
    "a raw socket": "import socket\nsocket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
    "a connection": "import socket\nsocket.create_connection(('127.0.0.1', 9))",
    "a name": "import socket\nsocket.getaddrinfo('example.org', 80)",
    "a host": "import socket\nsocket.gethostbyname('example.org')",
    "a host and its other names": "import socket\nsocket.gethostbyname_ex('example.org')",
    "an address": "import socket\nsocket.gethostbyaddr('127.0.0.1')",
    "an address and its port": "import socket\nsocket.getnameinfo(('127.0.0.1', 9), 0)",
    "a page": "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
    "a browser": "import webbrowser\nwebbrowser.GenericBrowser('true').open('http://127.0.0.1:9/')",
    "mail": "import smtplib\nsmtplib.SMTP('127.0.0.1', 9)",
}

_CATCH = "import sys\ntry:\n    {way}\nexcept OSError:\n    pass\n"


def _python(way: str) -> list[str]:
    return [sys.executable, "-c", _CATCH.format(way=way.replace("\n", "\n    "))]


# Whole commands, which no guard in Python sees: the trace has to.
COMMANDS = {
    "Python": _python(PYTHON_WAYS["a connection"]),
    "Python, a host name": _python(PYTHON_WAYS["a name"]),
    "a C library": [
        sys.executable,
        "-c",
        "import ctypes\nctypes.CDLL(None).socket(10, 1, 0)  # AF_INET6, SOCK_STREAM",
    ],
    "a C library, a host name": [
        sys.executable,
        "-c",
        "import ctypes\nctypes.CDLL(None).gethostbyname(b'example.org')",
    ],
    "a thread of a C library in a child process": [
        sys.executable,
        "-c",
        "import ctypes, os, threading\n"
        "if os.fork() == 0:\n"
        "    thread = threading.Thread(target=ctypes.CDLL(None).socket, args=(2, 2, 0))\n"
        "    thread.start()\n    thread.join()\n    os._exit(0)\n"
        "os.wait()",
    ],
    "a program that is started": ["bash", "-c", "(exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; true"],
    "Qt": [
        sys.executable,
        "-c",
        "from PySide6.QtCore import QCoreApplication\nfrom PySide6.QtNetwork import QTcpSocket\n"
        "app = QCoreApplication([])\nsocket = QTcpSocket()\nsocket.connectToHost('127.0.0.1', 9)\n"
        "socket.waitForConnected(500)",
    ],
}
