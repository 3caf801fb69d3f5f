# Two commands matter on a fresh machine: `make room` and `make test`.
# Both install what they need into $(VENV) first. `make help` lists the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
EXAMPLE ?= examples/suppression-1951-1953
CODE := src tests benchmarks

.DEFAULT_GOAL := room
.PHONY: room test lint format types layers wheel deep bench reconcile peers scores texts browser accept clean help

$(VENV)/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "averment needs Python 3.11 or later: make PYTHON=python3.11" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/ready-test: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --editable '.[test,dev,parallel]'
	@touch $@

room: $(VENV)/ready ## build the example edition and say where to open it
	$(BIN)/averment room build $(EXAMPLE)

test: $(VENV)/ready-test ## run the tests
	$(BIN)/python -m pytest -m "not deep"

lint: $(VENV)/ready-test ## ruff: rules and format
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)

format: $(VENV)/ready-test ## ruff: rewrite what can be rewritten
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

types: $(VENV)/ready-test ## mypy, strict
	$(BIN)/mypy

layers: $(VENV)/ready-test ## the direction of imports
	$(BIN)/lint-imports

wheel: $(VENV)/ready-test ## build the wheel, install it elsewhere, try its command
	sh scripts/try-wheel $(BIN)/python

DEEP := tests/property tests/record tests/notation tests/reading tests/recension tests/emendation
DEEP += tests/examination tests/explained tests/parallel tests/institution tests/exchange
deep: $(VENV)/ready-test ## long fuzzing (HYPOTHESIS_PROFILE=nightly: longer), benchmarks at full size
	HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-deep} $(BIN)/python -m pytest $(DEEP)
	$(MAKE) bench scores texts
	$(BIN)/python benchmarks/reconcile.py --full --write

bench: $(VENV)/ready-test ## how long the verbs take, as ratios
	$(BIN)/python benchmarks/bench.py
	$(BIN)/python benchmarks/notation.py
	$(BIN)/python benchmarks/examination.py
	$(BIN)/python benchmarks/room.py
	@echo "Finding and repairing disagreements: make reconcile; beside other readers: make peers"

reconcile: $(VENV)/ready-test ## disagreements found and repaired, beside solvers in .solvers (full: make deep)
	$(BIN)/python benchmarks/reconcile.py --write

peers: $(VENV)/ready-test ## the speed of reading beside other tools, installed into .peers
	$(BIN)/python benchmarks/peers.py --write

scores: $(VENV)/ready-test ## predictions, scored by the shared scorers, into benchmarks/RESULTS.md
	$(BIN)/python benchmarks/score.py
	$(BIN)/python benchmarks/relations.py
	$(BIN)/python benchmarks/rules/system.py --write
	$(BIN)/python benchmarks/institution.py --write

texts: $(VENV)/ready-test ## a text beside its rendering: links, figures, omissions, into benchmarks/RESULTS.md
	$(BIN)/python benchmarks/parallel/align.py --write
	$(BIN)/python benchmarks/parallel/figures.py --write
	$(BIN)/python benchmarks/parallel/omissions.py --write

browser: ## install Debian's chromium, CJK fonts and Graphviz, for the tests of the room
	sh scripts/install-browser

accept: $(VENV)/ready-test ## rewrite the golden outputs; git diff is the review
	ACCEPT=1 $(BIN)/python -m pytest tests/golden tests/literate tests/test_docs.py tests/emendation/foreign tests/documents/test_five_page.py tests/documents/test_pairs.py tests/documents/test_systems.py tests/parallel/terms

clean: ## remove everything that can be made again
	rm -rf $(VENV) .peers .solvers dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	rm -rf .hypothesis .coverage examples/*/room

help: ## these lines
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10
