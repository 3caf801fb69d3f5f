"""The invented edition, built once; a browser that can reach nothing."""

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from averment.notation import load
from averment.room import build
from by_passage import by_passage

EDITION = Path(__file__).parent / "edition"
EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
NAMES = ("陈某某", "Chen Moumou")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@pytest.fixture(scope="session")
def edition_folder(tmp_path_factory):
    """A copy of the invented edition with its local list of names to withhold.

    The list is written here because such a file is never committed.
    """
    folder = tmp_path_factory.mktemp("edition") / "province-1952"
    shutil.copytree(EDITION, folder)
    (folder / "withheld.local").write_text("\n".join(NAMES) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def report(edition_folder):
    return build(load(edition_folder), compare=by_passage)


@pytest.fixture(scope="session")
def site(report):
    return report.out


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """The project's example, built once: its pages are the densest there are."""
    out = tmp_path_factory.mktemp("example") / "room"
    return build(load(EXAMPLE), out=out, compare=by_passage)


@pytest.fixture
def open_page(browser, site):
    """Opens a page of the site; fails on any request that leaves this machine."""
    contexts, strangers = [], []

    def watch(route):
        url = urlsplit(route.request.url)
        if url.scheme == "file" or url.hostname in LOOPBACK:
            route.continue_()
        else:
            strangers.append(route.request.url)
            route.abort()

    def opened(path, *, under=None, **settings):
        context = browser.new_context(**settings)
        contexts.append(context)
        context.route("**/*", watch)
        page = context.new_page()
        page.goto(((under or site) / path).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert strangers == []
