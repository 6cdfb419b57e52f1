"""Serves the pages that walks open, to this machine alone."""

import contextlib
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path


@contextlib.contextmanager
def serve(folders: list[Path]) -> Iterator[Callable[[str], str]]:
    """Gives the address of a page. Of several folders the first that has the file serves it."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path: str) -> str:
            for folder in folders:
                self.directory = str(folder)
                found = super().translate_path(path)
                if Path(found).exists():
                    break
            return found

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield lambda page: f"http://127.0.0.1:{server.server_port}/{page.lstrip('/')}"
        server.shutdown()
