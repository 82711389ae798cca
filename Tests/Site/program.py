"""The ippin program under test: the one that IPPIN names, which script/test sets, or the debug build."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = os.environ.get("IPPIN") or ROOT / ".build/debug/ippin"


def ippin(*arguments, site=ROOT):
    return subprocess.run([PROGRAM, *arguments, "--site", site], capture_output=True, text=True, check=False)
