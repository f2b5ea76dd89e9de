"""A Hugging Face hub on the loopback: the two kinds of request that a pull makes, and the ways in which it says no."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".gguf", ".safetensors", ".bin")  # what the hub keeps in LFS


class Hub:
    """`repositories` maps "owner/name" to its files. `refuse` maps a path's beginning to (status, X-Error-Code)."""

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, bytes]] = {}
        self.refuse: dict[str, tuple[int, str]] = {}
        self.damage: set[str] = set()
        self.asked: list[str] = []
        self.address = ""

    def info(self, name: str) -> bytes:
        siblings = [self._sibling(path, data) for path, data in self.repositories[name].items()]
        record = {"id": name, "sha": COMMIT, "tags": ["gguf", "license:apache-2.0"], "siblings": siblings}
        return json.dumps(record).encode()

    @staticmethod
    def _sibling(path: str, data: bytes) -> dict[str, Any]:
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        sibling: dict[str, Any] = {"rfilename": path, "size": len(data), "blobId": blob}
        if path.endswith(LARGE):
            sha256 = hashlib.sha256(data).hexdigest()
            sibling["lfs"] = {"sha256": sha256, "size": len(data), "pointerSize": 130}
        return sibling

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, error code and body."""
        self.asked.append(path)
        for start, (status, code) in self.refuse.items():
            if path.startswith(start):
                return status, code, b"no"
        parts = path.strip("/").split("/")
        name = "/".join(parts[2:4] if parts[0] == "api" else parts[:2])
        if name not in self.repositories:
            return 404, "RepoNotFound", b"no"
        if parts[0] == "api":
            return 200, "", self.info(name)
        file = "/".join(parts[4:])
        if file not in self.repositories[name]:
            return 404, "EntryNotFound", b"no"
        data = self.repositories[name][file]
        return 200, "", data[::-1] if file in self.damage else data


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """Answer on a free port of the loopback until the block ends."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, code, body = hub.answer(unquote(urlsplit(self.path).path))
            self.send_response(status)
            if code:
                self.send_header("X-Error-Code", code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    hub.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
