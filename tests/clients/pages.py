"""Opens each page of the site in headless Chromium: no error on the console, each operation of a reference is there, and
the search of a table finds one row by its code.

Arguments: the folder of the site, the folder of the published descriptions.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--allow-file-access-from-files", "--enable-logging=stderr",
    "--virtual-time-budget=20000", "--dump-dom",
]


def opened(browser, profile, url):
    """The page after its scripts have run, what the console shows, and seconds."""
    begin = time.monotonic()
    command = [browser, *FLAGS, f"--user-data-dir={profile}", url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return done.stdout, console, time.monotonic() - begin


def wrong(page, document, dom):
    """What a page lacks."""
    if page.stem in document:
        ids = [o["operationId"] for item in document[page.stem]["paths"].values() for o in item.values()
               if isinstance(o, dict) and "operationId" in o]
        return [f"{i} is missing" for i in ids if f"operation/{i}" not in dom]
    return [] if re.search(r"<h1>[^<]+</h1>", dom) else ["no heading"]


def main():
    site, descriptions = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        print("SKIPPED: chromium is not installed")
        return
    names = ["dws", "gaussdb-mysql", "iam"]
    document = {name: json.loads((descriptions / f"{name}.json").read_text()) for name in names}
    faults = []
    with tempfile.TemporaryDirectory() as profile:
        for page in sorted(site.glob("*.html")):
            dom, console, seconds = opened(browser, profile, page.as_uri())
            problems = console + wrong(page, document, dom)
            faults += [f"{page.name}: {problem}" for problem in problems]
            print(f"{page.name:<32} {seconds:5.1f} s  {'ok' if not problems else len(problems)}")
        for name in names:
            codes = document[name].get("x-error-codes") or [{"code": None}]
            code = codes[-1]["code"]
            if code:
                dom, _, _ = opened(browser, profile, f"{(site / f'{name}-errors.html').as_uri()}#search={code}")
                count = re.search(r'id="count"[^>]*>([^<]*)<', dom)
                if not count or not count.group(1).startswith("1 of "):
                    faults.append(f"{name}-errors.html: the search for {code} shows {count and count.group(1)!r}")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
