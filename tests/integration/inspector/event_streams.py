#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""event_streams.py: event streams on a free port of loopback, which is printed. What they say stands in the path."""
import http.server
import json
import urllib.parse


class Handler(http.server.BaseHTTPRequestHandler):
    """One stream, whose end is that of the connection."""

    def log_message(self, *_):
        pass

    def do_GET(self):  # pylint: disable=invalid-name
        address = urllib.parse.urlparse(self.path)
        self.query = urllib.parse.parse_qs(address.query)
        name = address.path.strip("/")
        if name == "status":
            self.begin(int(self.query["code"][0]))
        elif name == "redirect":
            self.begin(302, {"Location": self.query["to"][0]})
        elif name == "page":
            self.begin(200, {"Content-Type": "text/html"})
        else:
            self.begin(200, {"Content-Type": "text/event-stream; charset=utf-8"})
            try:
                getattr(self, name)()
            except (BrokenPipeError, ConnectionResetError):
                pass

    def begin(self, status, headers=None):
        self.send_response(status)
        for header, value in (headers or {}).items():
            self.send_header(header, value)
        self.end_headers()

    def say(self, content):
        self.wfile.write(content)
        self.wfile.flush()

    def count(self):
        """Three at a time, from where the reader was."""
        first = int(self.headers.get("Last-Event-ID", "0")) + 1
        self.say(b"retry: 10\n\n")
        for number in range(first, first + 3):
            self.say(b"id: %d\nevent: tick\ndata: {\"n\":%d}\n\n" % (number, number))

    def headers_of_mine(self):
        self.say(b"event: headers\ndata: %s\n\n" % json.dumps(dict(self.headers)).encode())
        self.rfile.read(1)  # until the reader has gone

    def ends(self):
        """Every end of a line, and a byte order mark, in pieces that part them."""
        for byte in b"\xef\xbb\xbfdata: cr\r\rdata: crlf\r\n\r\ndata: lf\n\n: done\n":
            self.say(bytes([byte]))
        self.rfile.read(1)

    def hostile(self):
        self.say(b"data: before\n\n")
        self.say(b"data: " + b"x" * 10 * 1024 * 1024 + b"\n")
        self.say(b"data: \xff\xfe\n\ndata: {broken\n\ndata: after\n\n")
        self.say(b":" + b"y" * 3 * 1024 * 1024)

    def flood(self):
        filling = b"x" * 180
        for start in range(0, int(self.query["count"][0]), 1000):
            self.say(b"".join(b"id: %d\ndata: %s\n\n" % (number, filling) for number in range(start + 1, start + 1001)))
        self.say(b"event: last\ndata: 1\n\n")
        self.rfile.read(1)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
