"""The server of a reading room: this machine only, read-only, from memory.

What is served is a copy: the built pages with one script added, which asks
whether the edition has changed. The built pages themselves have no script.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from socketserver import TCPServer
from urllib.parse import quote, unquote, urlsplit

import click

from averment.errors import AvermentError

LOOPBACK = "127.0.0.1"
HOSTS = frozenset({LOOPBACK, "localhost"})
USUAL_PORT = 8450
CHANGED, RELOAD = "/__changed", "/__reload.js"
ICON = "/favicon.ico"  # browsers ask for one unbidden; an edition has none
SCRIPT = """"use strict";
const shown = new URL(document.currentScript.src).search.slice(1);
async function look() {
  try {
    const answer = await fetch("/__changed", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== shown) {
      location.reload();
      return;
    }
  } catch (stopped) {
    // The server has ended or is beginning again: look once more later.
  }
  setTimeout(look, 1000);
}
setTimeout(look, 1000);
"""
NOT_YET = (
    "<!doctype html><html lang=en><head><title>Not built yet</title></head>"
    "<body><p>This edition could not be built yet. The terminal says why."
    "</p></body></html>"
)
NO_SUCH_PLACE = (
    "<!doctype html><html lang=en><head><title>No such place</title></head>"
    '<body><p>No such place. <a href="/">To the edition</a></p></body></html>'
)
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One built edition, whole: its files by path, and a name for its content."""

    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The same for the same pages; what the script compares."""
        digest = hashlib.sha256()
        for path, content in sorted(self.files.items()):
            digest.update(f"{path}\0{len(content)}\0".encode())
            digest.update(content)
        return digest.hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is sent back: a status, a type, the bytes, and where to go instead."""

    status: HTTPStatus
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    location: str = ""


class Shelf:
    """The edition that is served now; put in place whole, in one step."""

    def __init__(self) -> None:
        self._now = (Copy(), Copy().name)

    def put(self, copy: Copy) -> bool:
        """Serves another copy from now on; says whether it differs."""
        before, self._now = self._now, (copy, copy.name)
        return before[1] != self._now[1]

    def answer(self, target: str) -> Answer:
        """What stands at a path: only files of the build, and no listings."""
        copy, name = self._now
        path = unquote(urlsplit(target).path)
        if path == CHANGED:
            return Answer(status=HTTPStatus.OK, body=name.encode())
        if path == RELOAD:
            kind = "text/javascript; charset=utf-8"
            return Answer(status=HTTPStatus.OK, kind=kind, body=SCRIPT.encode())
        if path == ICON:
            return Answer(status=HTTPStatus.NO_CONTENT)
        if not copy.files:
            return _page(NOT_YET, name=name, status=HTTPStatus.SERVICE_UNAVAILABLE)
        return _file(path.removeprefix("/"), copy=copy, name=name)


def _file(path: str, *, copy: Copy, name: str) -> Answer:
    wanted = f"{path}index.html" if path.endswith("/") or not path else path
    if wanted not in copy.files:
        if f"{path}/index.html" in copy.files:
            place = quote(f"/{path}/")
            return Answer(status=HTTPStatus.MOVED_PERMANENTLY, location=place)
        return _page(NO_SUCH_PLACE, name=name, status=HTTPStatus.NOT_FOUND)
    if wanted.endswith(".html"):
        return _page(copy.files[wanted].decode(), name=name)
    kind = guess_type(wanted)[0] or "application/octet-stream"
    return Answer(status=HTTPStatus.OK, kind=kind, body=copy.files[wanted])


def _page(html: str, *, name: str, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    """A page with the script that looks for changes; it allows that one only."""
    script = f'<script src="{RELOAD}?{name}" defer></script>'
    allowed = html.replace("script-src 'none'", "script-src 'self'", 1)
    body = allowed.replace("</head>", f"{script}</head>", 1).encode()
    return Answer(status=status, kind="text/html; charset=utf-8", body=body)


class Server(ThreadingHTTPServer):
    """A server on this machine's own address that answers from a shelf."""

    daemon_threads = True

    def __init__(self, shelf: Shelf, *, port: int) -> None:
        self.shelf = shelf
        super().__init__((LOOPBACK, port), Handler)

    def server_bind(self) -> None:
        """Binds without asking for the machine's name: that could go to a network."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away is no failure; ours is said without a traceback."""
        del request, client_address
        error = sys.exc_info()[1]
        if not isinstance(error, ConnectionError | TimeoutError):
            click.echo(f"A page was not served: {type(error).__name__}.", err=True)

    @property
    def address(self) -> str:
        """Where to open the edition."""
        return f"http://{LOOPBACK}:{self.server_port}/"


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from this machine, and nothing else."""

    server: Server
    server_version = "averment"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        """A file of the edition."""
        self._send(self._answer(), body=True)

    def do_HEAD(self) -> None:
        """What GET would answer, without the content."""
        self._send(self._answer(), body=False)

    def do_POST(self) -> None:
        """Nothing here can be changed from a browser."""
        self.close_connection = True
        self._send(Answer(status=HTTPStatus.METHOD_NOT_ALLOWED), body=True)

    do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keeps no log of what is read."""

    def _answer(self) -> Answer:
        # A page elsewhere may have its name point here (DNS rebinding); the
        # browser then sends that name.
        host = self.headers.get("Host", "").rpartition(":")
        if (host[0] or host[2]) not in HOSTS:
            words = b"Only 127.0.0.1 and localhost are answered here.\n"
            return Answer(status=HTTPStatus.MISDIRECTED_REQUEST, body=words)
        return self.server.shelf.answer(self.path)

    def _send(self, answer: Answer, *, body: bool) -> None:
        self.send_response(answer.status)
        for header, value in _HEADERS.items():
            self.send_header(header, value)
        if answer.status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        if answer.location:
            self.send_header("Location", answer.location)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if body:
            self.wfile.write(answer.body)


def server_at(port: int | None, *, shelf: Shelf) -> Server:
    """A server at the port asked for; without one, at the usual or a free one.

    Raises: AvermentError where the port asked for cannot be had.
    """
    try:
        return Server(shelf, port=USUAL_PORT if port is None else port)
    except OSError as error:
        if port is None:
            return Server(shelf, port=0)
        raise AvermentError(
            f"Port {port} cannot be had: {error.strerror}.",
            hint="Leave --port out for a free one.",
        ) from error
