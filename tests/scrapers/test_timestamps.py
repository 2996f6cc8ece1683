"""Time stamps against an authority of our own (openssl ts) on this machine."""

import shutil
import sqlite3
import subprocess
import threading
from contextlib import closing
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from pipelines.errors import CommandError, InputError
from scrapers.timestamps import request_timestamp, verify_timestamp
from tests.nights.killing import ROBOTS
from tests.nights.running import ask_command, night
from tests.press.made import made_report

pytest.importorskip("rfc3161_client", reason="the extra `evidence` is not installed")
pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")

CONFIG = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
"""


def openssl(folder, *words: str, **more) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, **more)


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tsa")
    (folder / "serial").write_text("01")
    (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))
    (folder / "use.cnf").write_text(
        "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n"
    )
    openssl(
        folder,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "root.key",
        "-out",
        "root.pem",
        "-days",
        "3650",
        "-subj",
        "/CN=Root of the test",
    )
    openssl(
        folder,
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "tsa.key",
        "-out",
        "tsa.csr",
        "-subj",
        "/CN=Authority of the test",
    )
    openssl(
        folder,
        "x509",
        "-req",
        "-in",
        "tsa.csr",
        "-CA",
        "root.pem",
        "-CAkey",
        "root.key",
        "-CAcreateserial",
        "-out",
        "tsa.pem",
        "-days",
        "3650",
        "-extfile",
        "use.cnf",
    )

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            (folder / "query").write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            if self.path == "/wrong":
                openssl(folder, "ts", "-query", "-digest", "11" * 32, "-sha256", "-out", "query")
            openssl(
                folder, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-out", "reply"
            )
            body = b"not a reply" if self.path == "/broken" else (folder / "reply").read_bytes()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield (
        f"http://127.0.0.1:{server.server_port}",
        (folder / "root.pem").read_bytes() + (folder / "tsa.pem").read_bytes(),
        folder,
    )
    server.shutdown()
    server.server_close()


def test_a_manifest_is_stamped_and_the_stamp_holds(authority):
    url, certificates, folder = authority
    reply = request_timestamp(url, b"manifest")
    assert verify_timestamp(reply, b"manifest", certificates=certificates).tzinfo is not None
    (folder / "data").write_bytes(b"manifest")
    (folder / "kept.tsr").write_bytes(reply)
    openssl(
        folder,
        "ts",
        "-verify",
        "-data",
        "data",
        "-in",
        "kept.tsr",
        "-CAfile",
        "root.pem",
        "-untrusted",
        "tsa.pem",
    )


def test_another_manifest_is_not_what_was_stamped(authority):
    url, certificates, _ = authority
    reply = request_timestamp(url, b"manifest")
    with pytest.raises(InputError, match="does not hold"):
        verify_timestamp(reply, b"Manifest", certificates=certificates)


@pytest.mark.parametrize("path", ["/wrong", "/broken"])
def test_a_reply_about_something_else_is_not_kept(authority, path):
    with pytest.raises(InputError):
        request_timestamp(authority[0] + path, b"manifest")


def test_an_authority_that_is_away_is_said():
    with pytest.raises(InputError, match="no time stamp"):
        request_timestamp("http://127.0.0.1:9", b"manifest")


def test_only_http_addresses_are_authorities():
    with pytest.raises(CommandError, match="http or https"):
        request_timestamp("file:///etc/hostname", b"manifest")


def night_of(press, folder, tsa):
    press.outlet("kyodo").robots = ROBOTS
    return night("kyodo", press=press.url, folder=folder, TSA=tsa)


def test_a_night_is_stamped_and_the_doctor_finds_a_stamp_that_does_not_hold(
    authority, press, tmp_path
):
    url, certificates, _ = authority
    press.publish(made_report("kyodo", 2, published=datetime.now(UTC)))
    assert night_of(press, tmp_path, url).status == 0
    (tmp_path / "chain.pem").write_bytes(certificates)
    known = {"TSA_CERTIFICATES": tmp_path / "chain.pem"}
    well = ask_command("doctor", "--verify", folder=tmp_path, **known)
    assert well.status == 0, well.said + well.logged
    (stamp,) = (tmp_path / "manifests").glob("*.tsr")
    data = bytearray(stamp.read_bytes())
    data[-1] ^= 1
    stamp.write_bytes(data)
    with closing(sqlite3.connect(tmp_path / "archive.db")) as connection, connection:
        connection.execute("UPDATE manifests SET timestamp = ?", (bytes(data),))
    ill = ask_command("doctor", "--verify", folder=tmp_path, **known)
    assert ill.status == 1
    assert "the time stamp does not hold" in ill.said


def test_an_authority_that_is_away_costs_the_stamp_and_not_the_manifest(press, tmp_path):
    press.publish(made_report("kyodo", 2, published=datetime.now(UTC)))
    ended = night_of(press, tmp_path, "http://127.0.0.1:9")
    assert ended.status == 1
    assert "written and chained, but not stamped" in ended.said
    assert ended.rows("SELECT timestamp FROM manifests") == [(None,)]
    assert len(list((tmp_path / "manifests").glob("*.json"))) == 1
