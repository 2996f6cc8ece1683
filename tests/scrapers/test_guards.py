"""No address but the outlet's own, no host but a public one, no way round either."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy import Request
from scrapy.settings import Settings
from scrapy.signalmanager import SignalManager
from scrapy.utils.project import get_project_settings
from twisted.internet.error import DNSLookupError

from pipelines.errors import GuardError
from scrapers.guards import Guarded, GuardMiddleware, check_address, check_settings
from scrapers.resolver import GuardedResolver, is_public

HOSTS = ("news.example.org", "www.example.org")

ALLOWED = [
    "https://news.example.org/a",
    "http://www.example.org:80/a?b=c#d",
    "https://news.example.org:443/",
    "https://news.example.org/%E9%98%B2%E8%A1%9B",
]
REFUSED = {
    "another scheme": ["file:///etc/hostname", "ftp://news.example.org/", "data:text/html,x",
                       "s3://bucket/key", "gopher://news.example.org/", "javascript:alert(1)"],
    "no host": ["https:///path", "https://", "http:news.example.org/", "//news.example.org/"],
    "another host": ["https://evil.example/", "https://news.example.org.evil.example/",
                     "https://evilnews.example.org/", "https://example.org/", "http://localhost/"],
    "another port": ["https://news.example.org:8080/", "http://news.example.org:22/",
                     "https://news.example.org:99999/"],
    "a user name": ["https://news.example.org@evil.example/", "https://a:b@news.example.org/",
                    "https://@news.example.org/"],
    "an address in numbers": ["http://127.0.0.1/", "http://2130706433/", "http://0x7f000001/",
                              "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/",
                              "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::]/",
                              "http://169.254.169.254/latest/", "http://0/", "http://0x/"],
    "an odd name": ["https://news.example.org./", "https://NEWS.example.org%2eevil/",
                    "https://news.ex\u0430mple.org/", "https://xn--news-example/",
                    "https://news%2eexample.org/", "https://news。example.org/",
                    "https://-news.example.org/", "https://news..example.org/"],
    "odd characters": ["https://news.example.org\\@evil.example/", "https://news.example.org/\n",
                       "https://news.example.org/ a", "https://news.example.org/\x00",
                       "https://news.example.org/\x85"],
    "too long": ["https://news.example.org/" + "a" * 3000],
}  # fmt: skip


@pytest.mark.parametrize("url", ALLOWED)
def test_the_outlets_own_addresses_pass(url):
    check_address(url, hosts=HOSTS)


@pytest.mark.parametrize(
    ("why", "url"), [(why, url) for why, urls in REFUSED.items() for url in urls]
)
def test_every_other_address_is_refused(why, url):
    with pytest.raises(GuardError) as caught:
        check_address(url, hosts=HOSTS)
    assert str(caught.value).isprintable(), why


@given(st.text(max_size=60))
def test_whatever_is_behind_a_sign_never_changes_the_host(text):
    url = f"https://{text}"
    try:
        check_address(url, hosts=HOSTS)
    except GuardError:
        return
    assert url[8:].startswith(HOSTS)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
     "0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fc00::1",
     "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1", "x"],
)  # fmt: skip
def test_addresses_inside_a_network_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.215.14", "2606:4700:4700::1111"])
def test_addresses_out_on_the_internet_are_public(address):
    assert is_public(address)


def test_a_name_that_changes_its_answer_is_refused_the_second_time():
    resolver = GuardedResolver.__new__(GuardedResolver)
    assert resolver._refuse_private("93.184.215.14", "news.example.org") == "93.184.215.14"
    with pytest.raises(DNSLookupError, match=r"news\.example\.org resolves to 127\.0\.0\.1"):
        resolver._refuse_private("127.0.0.1", "news.example.org")


def test_the_settings_of_the_project_leave_no_way_round():
    check_settings(get_project_settings())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_HANDLERS", {"file": "scrapy.core.downloader.handlers.file.FileDownloadHandler"}),
        (
            "DOWNLOAD_HANDLERS",
            {
                "https": "scrapy.core.downloader.handlers._aiohttp.AiohttpDownloadHandler",
                "file": None, "data": None, "ftp": None, "s3": None,
            },
        ),
        ("TWISTED_DNS_RESOLVER", "scrapy.resolver.CachingThreadedResolver"),
        ("DNS_RESOLVER", "scrapy.resolver.CachingThreadedResolver"),
        ("TELNETCONSOLE_ENABLED", True),
        ("REMOTE_CONTROL_ENABLED", True),
        ("HTTPPROXY_ENABLED", True),
    ],
)  # fmt: skip
def test_a_setting_that_would_let_requests_past_the_guards_is_refused(name, value):
    settings = get_project_settings()
    settings.set(name, value, priority="cmdline")
    with pytest.raises(GuardError, match=f"Guard off: the setting {name}"):
        check_settings(settings)


def test_scrapys_own_settings_are_unguarded():
    with pytest.raises(GuardError):
        check_settings(Settings())


@pytest.fixture
def middleware():
    crawler = SimpleNamespace(settings=get_project_settings(), signals=SignalManager(), stats=None)
    guard = GuardMiddleware(crawler)
    guard.outlet, guard.hosts = "example", HOSTS
    return guard


def test_every_request_of_an_outlet_is_in_its_one_slot(middleware):
    requests = [Request(url) for url in (*ALLOWED, "https://news.example.org/robots.txt")]
    for request in requests:
        middleware.process_request(request)
    assert {request.meta["download_slot"] for request in requests} == {"example"}


def test_a_redirect_to_another_host_is_stopped_even_when_the_filter_is_off(middleware):
    hop = Request("http://127.0.0.1:8000/admin", dont_filter=True, meta={"redirect_times": 1})
    with pytest.raises(Guarded):
        middleware.process_request(hop)


def test_a_spider_without_hosts_may_ask_for_nothing(middleware):
    middleware.hosts = ()
    with pytest.raises(Guarded):
        middleware.process_request(Request("https://news.example.org/"))
