"""The completion scripts in real shells, and the manual page in a real formatter."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from program import PROGRAM, ROOT

COMPLETE = """
source <("$1" completion bash)
COMP_WORDS=({words}) COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
COMP_LINE="${{COMP_WORDS[*]}}" COMP_POINT=${{#COMP_LINE}} COMP_TYPE=9 COMP_KEY=9
_ippin ippin "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD - 1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def complete(words, folder=ROOT):
    """What bash offers for the last of the words."""
    bash = subprocess.run(["bash", "-c", COMPLETE.format(words=words), "bash", PROGRAM], capture_output=True, text=True, check=False,
                          cwd=folder, env={"PATH": f"{Path(PROGRAM).parent}:/usr/bin:/bin"})
    return [word.strip() for word in bash.stdout.splitlines() if word.strip()]


def test_bash_completes_commands_and_options():
    assert {"build", "inspect", "data", "schema", "completion"} <= set(complete('ippin ""'))
    assert "--withheld" in complete("ippin inspect --w")
    assert complete("ippin data --format nd") == ["ndjson"]


def test_bash_completes_names_of_the_site():
    assert complete("ippin inspect products/white-h") == ["products/white-honey", "products/white-honey-pail"]
    assert set(complete("ippin data --edition en")) == {"en", "en-us"}
    assert complete("ippin schema product") == ["product", "product-translation"]
    assert complete("ippin new product --kind ho") == ["honey"]
    assert complete("ippin new product --village at-") == ["at-bashy"]
    assert complete("ippin translations start j") == ["ja"]
    assert complete("ippin explain unknown-rec") == ["unknown-record"]


def test_outside_a_site_there_is_nothing_to_complete(tmp_path):
    assert complete("ippin inspect prod", tmp_path) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_script_is_right_for_its_shell(shell, tmp_path):
    script = tmp_path / "ippin"
    script.write_bytes(subprocess.run([PROGRAM, "completion", shell], capture_output=True, check=True).stdout)
    assert shutil.which(shell), f"{shell} is missing: run script/setup"
    checked = subprocess.run([shell, "-n", script], capture_output=True, text=True, check=False)
    assert checked.returncode == 0 and not checked.stderr, checked.stderr


def test_the_manual_page_formats_without_a_warning():
    page = ROOT / "docs/man/ippin.1"
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", page], capture_output=True, text=True, check=False,
                          env={"PATH": "/usr/bin:/bin", "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert "ippin inspect record [option ...]" in re.sub(".\b", "", done.stdout)
