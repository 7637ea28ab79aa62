# make demo and make test are the two commands of the README; they set up all they need.
# make help lists the rest.

PYTHON ?= python3
VENV := .venv
python := $(VENV)/bin/python
pip := $(python) -m pip --quiet --disable-pip-version-check --no-input
environment := $(VENV)/.environment
window := $(VENV)/.window
OUT ?= build

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help demo run test lint types imports check selftest unit bench screenshot wheel lock clean setup setup-tests

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: setup ## write the two sample filings to build/demo, then open the window on them
	@$(python) -m legalaid_desk demo --out $(OUT)/demo --open

run: setup ## open the program on your own vault
	@$(python) -m legalaid_desk

test: setup-tests lint types imports check selftest unit ## everything that must be green

lint: setup ## style and formatting
	@echo "Style"
	@$(python) -m ruff check --quiet --output-format concise .
	@$(python) -m ruff format --check --quiet . || { echo "Not formatted; run: $(python) -m ruff format"; exit 1; }

types: setup ## mypy, strict
	@echo "Types"
	@$(python) -m mypy --no-error-summary

imports: setup ## which room may know which
	@echo "Import contracts"
	@$(VENV)/bin/lint-imports >$(VENV)/imports.txt 2>&1 || { cat $(VENV)/imports.txt; exit 1; }

check: setup ## the law texts, the templates and the samples
	@echo "Law texts and templates"
	@$(python) -m legalaid_desk check

selftest: setup ## every part of the installed program once
	@echo "Selftest"
	@$(python) -m legalaid_desk selftest

unit: setup-tests ## the tests
	@echo "Tests"
	@sh .ci/tests $(python)

bench: setup ## ratios of time and memory, on a quiet machine
	@$(python) -m pytest --quiet -m bench --capture=no

screenshot: setup ## the pictures of the README and of every page, to build/screens
	@$(python) -m tests.screens --out $(OUT)/screens --readme

wheel: setup ## the installable package, to dist
	@$(python) -m hatchling build -t wheel

lock: setup ## pin what pyproject.toml asks for, with hashes and without addresses (needs uv)
	@UV_PYTHON_DOWNLOADS=never uv pip compile --quiet --python $(python) --universal --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links --extra dev pyproject.toml --output-file requirements.lock

clean: ## remove what was built, and the environment
	@rm -rf $(VENV) $(OUT) dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

setup: $(window)

setup-tests: setup
	@sh .ci/system-packages tests || echo "Going on; the tests that need it will say so."

# The stamps: a second run has nothing to do until the lock or the project's own file changes.
$(environment): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "LegalAid Desk needs Python 3.11 or newer; name one: make PYTHON=python3.12 ..."; exit 1; }
	@echo "Making the environment in $(VENV) (once, about a minute) ..."
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv is missing. On Debian: apt-get install python3-venv"; exit 1; }
	@$(pip) install --require-hashes --requirement requirements.lock
	@$(pip) install --no-build-isolation --no-deps --editable .
	@touch $@

$(window): $(environment) .ci/system-packages .ci/try_window.py
	@sh .ci/system-packages window $(python)
	@touch $@
