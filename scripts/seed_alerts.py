#!/usr/bin/env python3
"""seed_alerts.py BINARY SHARED WORK: the founding example, from a feed to its alerts.

Serves SHARED/seed/article.txt as one item of an RSS feed on 127.0.0.1, polls it with SHARED/examples/rights-ngo.yaml
into a new store in WORK, and compares the alert log with the four alerts that a reader expects. Prints one line;
exit status 0 when all is right, 1 when not, 3 when all is right but nothing here can check the schema.
"""
import collections
import html
import http.server
import json
import pathlib
import subprocess
import sys
import threading

EXPECTED = {
    "officials-on-rights": "high",
    "camps-denied-or-admitted": "critical",
    "state-media-line": "medium",
    "rights-groups-respond": "low",
}


def feed(text: str) -> bytes:
    """An RSS document whose one item holds the paragraphs of `text`, dated as the report is."""
    paragraphs = "".join("<p>%s</p>" % html.escape(p.strip()) for p in text.split("\n\n") if p.strip())
    item = "<title>Report from Beijing</title><guid>seed</guid><pubDate>Sat, 14 Dec 2019 00:00:00 GMT</pubDate>"
    return ("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Seed</title><item>%s"
            "<description>%s</description></item></channel></rss>" % (item, html.escape(paragraphs))).encode()


def serve(body: bytes) -> http.server.ThreadingHTTPServer:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def schema_faults(alerts: list, folder: pathlib.Path):
    """What the schema has against the alerts, or None when this Python has no jsonschema."""
    try:
        from jsonschema import Draft202012Validator, FormatChecker
        from referencing import Registry, Resource
    except ImportError:
        return None
    schemas = {p.name: json.loads(p.read_text()) for p in folder.glob("*.schema.json")}
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in schemas.values())
    validator = Draft202012Validator(schemas["alert.schema.json"], registry=registry, format_checker=FormatChecker())
    return ["%s at /%s: %s" % (a["rule"]["id"], "/".join(map(str, e.absolute_path)), e.message[:200])
            for a in alerts for e in validator.iter_errors(a)]


def main() -> int:
    binary, shared, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    server = serve(feed((shared / "seed/article.txt").read_text(encoding="utf-8")))
    answer = subprocess.run(
        [binary, "poll", "--now", "--backlog", "--allow-private", "--feed", "http://127.0.0.1:%d/seed.rss" % server.server_port,
         "--watch", str(shared / "examples/rights-ngo.yaml"), "--store", str(work)], capture_output=True, text=True)
    server.shutdown()
    sys.stderr.write(answer.stderr)
    alerts = [json.loads(line) for path in sorted((work / "alerts").glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    fired = collections.Counter((a["rule"]["id"], a["severity"]) for a in alerts)
    wanted = collections.Counter(EXPECTED.items())
    if answer.returncode or fired != wanted:
        print("missing: %s; too many: %s; exit status %d" % (
            ", ".join(map(" ".join, wanted - fired)) or "none", ", ".join(map(" ".join, fired - wanted)) or "none", answer.returncode))
        return 1
    faults = schema_faults(alerts, shared / "schemas")
    if faults:
        print("not valid: " + faults[0])
        return 1
    print("the four alerts, each once, " + ("valid against the schema" if faults is not None else "not validated (pip install jsonschema)"))
    return 0 if faults is not None else 3


if __name__ == "__main__":
    sys.exit(main())
