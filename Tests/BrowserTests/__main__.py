"""The pages, by a browser: `python Tests/BrowserTests [WORD]` runs the checks whose name holds the word.

Closes with 'N passed, N failed'; the exit code says the same.
"""

import sys
import time
import traceback

from house import House
from reader import Reader
import checks_audit
import checks_encrypted
import checks_pages
import checks_entering
import checks_figures
import checks_forms
import checks_golden
import checks_keys
import checks_ledgers
import checks_sources
import checks_track


def main() -> int:
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    chosen = [
        (name, check)
        for module in (
            checks_golden, checks_sources, checks_entering, checks_forms, checks_keys, checks_figures, checks_ledgers,
            checks_audit, checks_track, checks_encrypted, checks_pages)
        for name, check in vars(module).items()
        if callable(check) and getattr(check, "__module__", "") == module.__name__
        and not name.startswith("_") and word in name
    ]
    passed = failed = 0
    with House() as house, Reader(house.address) as reader:
        for name, check in chosen:
            begun = time.monotonic()
            try:
                check(reader)
            except Exception:
                failed += 1
                print(f"FAILED {name.replace('_', ' ')}")
                traceback.print_exc(limit=-2, file=sys.stdout)
            else:
                passed += 1
                print(f"ok     {name.replace('_', ' ')} ({time.monotonic() - begun:.1f} s)")
        if failed:
            print("The server said:", house.said(), sep="\n")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
