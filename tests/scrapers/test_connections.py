"""Where a crawl connects to, and what it believes there: TLS, names, addresses."""

import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from ipaddress import ip_address
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.hostile.outlet import HOST
from tests.hostile.server import Handler, HostileServer
from tests.scrapers.crawling import ROOT, crawl
from tests.scrapers.gazette import outlet


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """One that nobody vouches for, for this machine's own address."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    path = folder / "both.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def secured(certificate):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None
    server.hostile = HostileServer(
        outlet(("a",)), address=f"https://127.0.0.1:{server.server_port}"
    )
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.hostile
    server.shutdown()
    server.server_close()


def test_a_certificate_that_nobody_vouches_for_is_not_believed(secured, tmp_path):
    ended = crawl(
        "gazette", press=secured.address, folder=tmp_path, SPIDER_MODULES="tests.hostile.outlet"
    )
    assert ended.status == 2
    assert "certificate verify failed" in ended.said
    assert not secured.asked


def test_the_same_server_is_read_once_certificates_are_not_looked_at(secured, tmp_path):
    ended = crawl(
        "gazette",
        press=secured.address,
        folder=tmp_path,
        SPIDER_MODULES="tests.hostile.outlet",
        DOWNLOAD_VERIFY_CERTIFICATES=False,
    )
    assert ended.status == 0, ended.said
    assert secured.asked[f"{HOST}/reports/a"] == 1


NAMED = """
import socket, sys
socket.gethostbyname = lambda name: {answer!r}
def told(event, arguments):
    if event == "socket.connect":
        print("CONNECTED", arguments[1], file=sys.stderr)
sys.addaudithook(told)
from scrapy.cmdline import execute
execute(["scrapy", "crawl", "gazette", "-s", "SPIDER_MODULES=tests.hostile.outlet",
         "-s", "RETRY_TIMES=0", "-s", "ARCHIVE={folder}/archive.db", "-s", "CAPTURES={folder}"])
"""


@pytest.mark.parametrize("answer", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "0.0.0.0"])
def test_a_name_that_leads_into_a_network_is_not_connected_to(answer, tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", NAMED.format(answer=answer, folder=tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert f"{HOST} resolves to {answer}, which is no public address" in ended.stderr
    assert "CONNECTED" not in ended.stderr
