"""Whoever is to be told is told of a bad night, with what to do, and of no good one."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.nights.running import ask_command, night


@pytest.fixture
def desk(tmp_path):
    """Takes apprise's JSON notifications; what came stands in ``desk.told``."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.server.told.append(json.loads(body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.told = []
    server.address = f"json://127.0.0.1:{server.server_port}/"
    server.plan = tmp_path / "nightly.toml"
    server.plan.write_text(f'outlets = ["kyodo"]\nalerts = ["{server.address}"]\n')
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_bad_night_is_told_and_a_good_one_is_not(desk, outlets, tmp_path, monkeypatch):
    press = outlets("kyodo")
    good = night(f"--plan={desk.plan}", press=press.url, folder=tmp_path)
    assert good.status == 0, good.said + good.logged
    assert desk.told == []
    press.fail("english.kyodonews.net/list/*", 503)
    bad = night(f"--plan={desk.plan}", press=press.url, folder=tmp_path)
    assert bad.status == 2, bad.said
    (told,) = desk.told
    assert told["title"].startswith("Pledgeline, night of ")
    assert "kyodo: " in told["message"]
    assert "it answered 503" in told["message"]
    assert desk.address not in bad.said + bad.logged
    # What the unit of systemd does when a night failed: the addresses are a credential.
    (tmp_path / "alerts").write_text(f"# the desk\n{desk.address}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    ask_command("doctor", "--alert", folder=tmp_path)
    assert len(desk.told) == 2
    assert desk.told[1]["message"] == told["message"]


def test_an_alert_that_cannot_be_sent_is_said_and_changes_no_status(outlets, tmp_path):
    press = outlets("kyodo")
    press.fail("english.kyodonews.net/list/*", 503)
    plan = tmp_path / "nightly.toml"
    plan.write_text('outlets = ["kyodo"]\nalerts = ["json://127.0.0.1:9/secret-canary"]\n')
    ended = night(f"--plan={plan}", press=press.url, folder=tmp_path)
    assert ended.status == 2
    assert "an alert could not be sent" in ended.logged
    assert "canary" not in ended.said + ended.logged
