"""``python -m tests.press --port 8000``: the press by hand, playing the samples."""

import argparse
import json
import time

from tests.press.press import Press
from tests.press.seam import seam_settings


def main() -> None:
    """Listen until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.press", description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    with Press(port=parser.parse_args().port) as press:
        press.play_samples()
        settings = " ".join(
            f"-s {name}='{value}'" for name, value in seam_settings(press.url).items()
        )
        print(f"The press listens on {press.url}; a crawl reaches it by", flush=True)
        print(f"  scrapy crawl kyodo {settings}")
        print(json.dumps({o.name: len(o.reports()) for o in press.outlets.values()}))
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            print("The press is closed.")


if __name__ == "__main__":
    main()
