"""RFC 3161 time stamps: a word from outside that a manifest existed at a time (extra ``evidence``).

Source: RFC 3161; shared/notes/archive.md section 4.
"""

import urllib.request
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from pipelines.errors import CommandError, InputError

TIMEOUT_SECONDS = 30
LARGEST_REPLY_BYTES = 64 * 1024


def request_timestamp(authority: str, data: bytes) -> bytes:
    """The authority's reply for ``data`` (DER), checked to be about ``data``.

    Args:
        authority: http or https address of a time-stamping authority.

    Raises:
        CommandError: The extra is not installed, or the address is none.
        InputError: The authority does not answer, or its answer is no grant for ``data``.
    """
    rfc3161 = _library()
    if urlsplit(authority).scheme not in {"http", "https"}:
        raise CommandError(f"TSA is {authority!r}; expected an http or https address.")
    asked = (
        rfc3161.TimestampRequestBuilder()
        .data(data)
        .hash_algorithm(rfc3161.HashAlgorithm.SHA256)
        .build()
    )
    request = urllib.request.Request(
        authority,
        data=asked.as_bytes(),
        headers={"Content-Type": "application/timestamp-query"},
    )
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
            reply: bytes = answer.read(LARGEST_REPLY_BYTES)
        response = rfc3161.decode_timestamp_response(reply)
        granted = response.status == 0 and response.tst_info.nonce == asked.nonce
    except (OSError, ValueError) as error:
        raise InputError(f"{authority}: no time stamp ({error}). It is asked again.") from error
    if not granted or response.tst_info.message_imprint.message != asked.message_imprint.message:
        raise InputError(f"{authority}: the reply is not about what was sent; it was not kept.")
    return reply


def verify_timestamp(reply: bytes, data: bytes, *, certificates: bytes) -> datetime:
    """When the authority saw ``data``, UTC.

    Args:
        reply: What ``request_timestamp`` gave.
        certificates: PEM of the authority's chain: root first, then its signing certificate.

    Raises:
        InputError: The reply is not about ``data``, or not signed under these certificates.
    """
    rfc3161 = _library()
    from cryptography import x509

    root, *rest = x509.load_pem_x509_certificates(certificates)
    builder = rfc3161.VerifierBuilder().add_root_certificate(root)
    if rest:
        builder = builder.tsa_certificate(rest[-1])
    for intermediate in rest[:-1]:
        builder = builder.add_intermediate_certificate(intermediate)
    try:
        response = rfc3161.decode_timestamp_response(reply)
        builder.build().verify_message(response, data)
    except (rfc3161.VerificationError, ValueError) as error:
        raise InputError(f"the time stamp does not hold: {error}") from error
    stamped: datetime = response.tst_info.gen_time
    return stamped


def _library() -> Any:
    try:
        import rfc3161_client
    except ImportError as error:
        raise CommandError(
            "Time stamps need the extra `evidence`: .venv/bin/pip install rfc3161-client"
        ) from error
    return rfc3161_client
