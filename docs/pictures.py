"""Makes the pictures of the page in the README anew: python docs/pictures.py

Needs Chromium (`chromium` on the path, or its path in CHROMIUM).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

DOCS = Path(__file__).parent
PLAN = (
    "plan --days 4 --level intermediate --goal strength --weeks 12 "
    "--max squat=140 --max deadlift=180 --max press=70 --max bench=110"
)
# Name, width and height in CSS pixels, pixels of the picture for each.
PICTURES = [("phone", 390, 844, 1.5), ("screen", 1200, 900, 1)]
# A window is never as narrow as a phone; a frame in it is.
FRAME = (
    '<!DOCTYPE html><title>frame</title><body style="margin:0">'
    '<iframe src="plan.html" style="border:0;width:{}px;height:{}px"></iframe>'
)


def main() -> None:
    """Plans, exports, photographs."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "plan.html")
        hinge = [sys.executable, "-m", "hinge_cli", *PLAN.split(), "--output", str(page)]
        subprocess.run(hinge, check=True)
        for name, width, height, scale in PICTURES:
            frame = page.with_name("frame.html")
            frame.write_text(FRAME.format(width, height), encoding="utf-8")
            subprocess.run(
                [
                    os.environ.get("CHROMIUM", "chromium"),
                    "--headless",
                    "--no-sandbox",
                    "--hide-scrollbars",
                    f"--window-size={width},{height}",
                    f"--force-device-scale-factor={scale}",
                    f"--screenshot={DOCS / f'page-{name}.png'}",
                    frame.as_uri(),
                ],
                check=True,
            )


if __name__ == "__main__":
    main()
