"""Disks that do not do what is asked: a clear sentence each, and nothing lost."""

import os
import subprocess

import pytest

from conftest import tree

HONEY = "content/products/white-honey/index.md"
NOBODY = "setpriv --reuid=65534 --regid=65534 --clear-groups"


@pytest.fixture
def as_nobody(site):
    """A prefix for commands that runs them without the rights of root, to whom every file is open."""
    if os.geteuid() != 0:
        yield ""
        return
    for folder in [site, *site.parents]:
        if os.stat(folder).st_uid == 0 and str(folder).startswith("/tmp/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    yield NOBODY + " "


def test_a_folder_that_is_write_protected(terminal, site, edit, as_nobody):
    edit(HONEY, "kind: honey", "kind: hony")
    for folder in [site / "content/products/white-honey", site / "content/products"]:
        folder.chmod(0o555)
    (site / HONEY).chmod(0o666)
    before = tree(site)
    status, seen = terminal.run(f"{as_nobody}ippin fix --yes")
    assert status == 3 and f"cannot write './{HONEY}': Permission denied" in seen
    status, seen = terminal.run(f"{as_nobody}ippin new product --yes --title Jam --kind honey --village tyup")
    assert status == 3 and "Permission denied" in seen and "nothing was written" in seen
    assert tree(site) == before


def test_files_that_are_write_protected_or_unreadable(terminal, site, edit, as_nobody):
    edit(HONEY, "kind: honey", "kind: hony")
    (site / HONEY).chmod(0o444)
    before = tree(site)
    status, seen = terminal.run(f"{as_nobody}ippin fix --yes")
    assert status == 3 and "Permission denied" in seen and tree(site) == before
    (site / HONEY).chmod(0)
    status, seen = terminal.run(f"{as_nobody}ippin fix --yes")
    assert status == 1 and "Nothing here can be fixed without you." in seen
    (site / "content/site.yaml").chmod(0)
    status, seen = terminal.run(f"{as_nobody}ippin new village --yes --title Jam")
    assert status == 1 and "this file cannot be read: Permission denied" in seen and "Nothing was written" in seen


@pytest.fixture
def full_disk(site, tmp_path):
    """The site on a disk of its own that has not one block left."""
    disk = tmp_path / "disk"
    disk.mkdir()
    room = sum(file.stat().st_size for file in (site / "content").rglob("*") if file.is_file()) // 2**20 + 4
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={room}m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root")
    try:
        subprocess.run(["cp", "-R", str(site / "content"), str(disk)], check=True)
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk):
    with open(disk / "filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass


def test_a_full_disk(open_terminal, full_disk):
    file = full_disk / HONEY
    file.write_text(file.read_text().replace("kind: honey", "kind: hony"))
    fill(full_disk)
    before = tree(full_disk)
    terminal = open_terminal(full_disk)
    status, seen = terminal.run("ippin fix --yes")
    assert status == 3 and "No space left on device" in seen
    status, seen = terminal.run("ippin new product --yes --title Jam --kind honey --village tyup")
    assert status == 3 and "No space left on device" in seen and "nothing was written" in seen
    status, seen = terminal.run("ippin new site other --yes --title Other")
    assert status == 3 and "No space left on device" in seen
    assert tree(full_disk) == before and not (full_disk / "other").exists() and not (full_disk / "content/products/jam").exists()
