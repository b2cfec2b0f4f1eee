"""A desk that other machines reach, phones among them: only under a certificate."""

import socket
import ssl
import urllib.request

from house import House
from reader import PHONE, Reader


def a_phone_works_under_a_certificate_and_its_cookies_go_nowhere_else(elsewhere: Reader) -> None:
    with House(encrypted=True) as house:
        reader = elsewhere.at(house.address, house.trust)
        assert reader.cookies and all(cookie.secure for cookie in reader.cookies), list(reader.cookies)
        with reader.page(PHONE, signed_in=False) as page:
            reader.open(page, "/sign-in")
            page.click("button[name=account][value=clerk]")
            page.wait_for_url("**/today")
            assert all(cookie["secure"] for cookie in page.context.cookies()), page.context.cookies()
            page.goto("/visit/new")
            page.fill("#subject", "手机上登记")
            page.locator("[data-draft-said]").filter(has_text="已暂存").wait_for()
        _answers_nobody_who_does_not_trust_it(house)
        _speaks_nothing_older_than_tls_1_2(house)


def _answers_nobody_who_does_not_trust_it(house: House) -> None:
    try:
        urllib.request.urlopen(house.address + "/healthz", timeout=5, context=ssl.create_default_context())
    except OSError:
        pass
    else:
        raise AssertionError("a certificate nobody vouches for was taken")
    with socket.create_connection(("127.0.0.1", house.port), 5) as plain:
        plain.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert b"200" not in plain.recv(1_000)


def _speaks_nothing_older_than_tls_1_2(house: House) -> None:
    for version, speaks in ((ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True)):
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = version
        with socket.create_connection(("127.0.0.1", house.port), 5) as plain:
            try:
                with old.wrap_socket(plain):
                    spoke = True
            except (ssl.SSLError, ConnectionResetError):
                spoke = False
        assert spoke == speaks, version
