# Two commands matter: `make run` opens the kiosk, `make test` says whether it is right.
# Nothing is installed outside .venv, nothing else is written outside build.

PYTHON   ?= python3
ARGS     ?=
PARALLEL ?= 2

BIN  := .venv/bin
PIP  := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
# Hashes are asked for everywhere. pyvips comes as source and is built with the pinned tools of
# build.txt; without pkg-config it cannot find a libvips of the system, so it takes the wheel's.
LOCKED := PKG_CONFIG=false $(PIP) install --require-hashes --no-build-isolation -r

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup staff spark run test lint bench tour draw guide lock clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' Makefile | \
		while IFS='|' read -r name what; do printf '  %-12s%s\n' "$$name" "$$what"; done

setup: .venv/run.stamp ## install what the kiosk needs into .venv

staff: .venv/staff.stamp ## install what adds up exports and makes reports, for an office

spark: .venv/spark.stamp ## install another engine, so that its test runs (it needs Java)

run: setup ## open the kiosk (ARGS="--windowed" and the like are handed on)
	@$(BIN)/kiosk play $(ARGS)

test: lint ## check style and types, then run every test
	$(BIN)/python -m pytest -n $(PARALLEL) $(ARGS)

lint: .venv/test.stamp ## check style and types only
	$(BIN)/ruff check .
	$(BIN)/mypy --strict kiosk bench

bench: .venv/test.stamp ## measure start, tap and page on this machine
	$(BIN)/python -m bench $(ARGS)

tour: .venv/desk.stamp ## write every page as pictures to build/tour, for a machine with no screen
	@for language in en ar; do \
		$(BIN)/kiosk tour going_home_again --language $$language --out build/tour/$$language || exit 1; \
	done

draw: .venv/desk.stamp ## draw the story's panels (ARGS="--only changed" and the like are handed on)
	$(BIN)/kiosk draw going_home_again $(ARGS)

guide: .venv/desk.stamp ## print the guide for who leads a group, in four languages, to build/guide
	@for language in ar ckb ku en; do \
		$(BIN)/kiosk guide going_home_again --language $$language \
			--out build/guide/guide_$$language.pdf || exit 1; \
	done

clean: ## remove everything made here, .venv too
	rm -rf .venv build kiosk.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp is younger than the locks it was made from, so a second `make run` starts at once.

.venv/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "The kiosk needs Python 3.11 or newer; name one with: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv is missing; on Debian: apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/run.stamp: .venv/python.stamp requirements/build.txt requirements/run.txt pyproject.toml
	@echo "Installing into .venv (once; about a minute)."
	@$(LOCKED) requirements/build.txt
	@$(LOCKED) requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/desk.stamp: .venv/run.stamp requirements/desk.txt
	@$(LOCKED) requirements/desk.txt
	@touch $@

.venv/staff.stamp: .venv/run.stamp requirements/staff.txt
	@$(LOCKED) requirements/staff.txt
	@touch $@

.venv/test.stamp: .venv/staff.stamp requirements/test.txt
	@$(LOCKED) requirements/test.txt
	@touch $@

# Needs Java as well; on Debian: apt install default-jre-headless.
.venv/spark.stamp: .venv/test.stamp requirements/spark.txt
	@$(LOCKED) requirements/spark.txt
	@touch $@

# The locks: one resolution for every platform, every file of a version by its hash.

LOCKER  := build/lock/bin/uv
RESOLVE := $(LOCKER) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --custom-compile-command "make lock" $(ARGS)

lock: $(LOCKER) ## resolve the locks anew (ARGS=--upgrade for newer versions)
	$(RESOLVE) pyproject.toml --output-file requirements/run.txt
	$(RESOLVE) pyproject.toml --extra desk --constraint requirements/run.txt \
		--output-file requirements/desk.txt
	$(RESOLVE) pyproject.toml --extra staff --constraint requirements/desk.txt \
		--output-file requirements/staff.txt
	$(RESOLVE) pyproject.toml --extra test --constraint requirements/staff.txt \
		--output-file requirements/test.txt
	$(RESOLVE) pyproject.toml --extra spark --constraint requirements/test.txt \
		--constraint requirements/staff.txt --output-file requirements/spark.txt
	$(RESOLVE) --group build --constraint requirements/test.txt --output-file requirements/build.txt
	$(RESOLVE) --group lock --output-file requirements/lock.txt

$(LOCKER): requirements/lock.txt
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip install --quiet --require-hashes -r requirements/lock.txt
	@touch $@
