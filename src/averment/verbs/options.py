"""Options and arguments that several verbs share."""

from __future__ import annotations

from pathlib import Path

import click

path_argument = click.argument(
    "path", type=click.Path(path_type=Path), default=Path(), required=False
)

paths_argument = click.argument(
    "paths", type=click.Path(path_type=Path), nargs=-1, metavar="[PATH]..."
)

format_option = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or one JSON object.",
)

progress_option = click.option(
    "--progress",
    is_flag=True,
    help="Say how far the work is, also where that goes to no terminal.",
)

quiet_option = click.option(
    "-q", "--quiet", is_flag=True, help="Print nothing but what was asked for."
)

color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour on a terminal; NO_COLOR is honoured.",
)
