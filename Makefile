# The one door to every chore. `make` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help sample test lint types contracts format golden tei corpus schema docs press browser older mutants benchmark books typesetting wheel screenshots lock clean

help:  ## list the chores
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | sort

$(READY): requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $(READY)

sample: $(READY)  ## build the sample edition into build/sample
	$(BIN)/edition build sources -o build/sample
	$(BIN)/edition verify build/sample

test: $(READY) lint types contracts  ## run every test and check
	$(BIN)/python -m pytest --numprocesses auto

lint: $(READY)  ## style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)  ## types of the code
	$(BIN)/mypy

contracts: $(READY)  ## what may import what
	$(BIN)/lint-imports --no-cache

format: $(READY)  ## put the code into its house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: $(READY)  ## make the expected results of the tests again; read the difference before you commit it
	-$(BIN)/python -m pytest --numprocesses auto --force-regen
	git diff --stat -- tests tei

tei: $(READY)  ## make the TEI of the sample sources again
	$(BIN)/edition convert sources -o build/tei
	cp build/tei/tei/*.xml build/tei/tei/*.json tei/

corpus: $(READY)  ## build the five real sources, where they are at hand
	$(BIN)/edition build $${EDITION_CORPUS:-../shared/corpus} -o build/corpus
	$(BIN)/edition verify build/corpus

schema: $(READY)  ## make the XML form of the schemas from their compact form
	$(BIN)/rnc2rng schemas/edition.rnc schemas/edition.rng
	$(BIN)/rnc2rng schemas/print.rnc schemas/print.rng

docs: $(READY)  ## write the pages about the profile into build/docs/profile
	$(BIN)/python docs/write_profile.py

press: $(READY)  ## set texts in every dirty form and print how much is found again
	$(BIN)/python tests/press/run_press.py 1000

browser:  ## install what the tests of the pages check them with (needs Node; the tests need Chromium and Java, too)
	cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund

older: $(READY)  ## unpack an older release of tei_all that the tests prove the profile against
	$(BIN)/python tests/schemas/fetch_older_release.py

mutants: $(READY)  ## compare our RELAX NG engine with jing on 20,000 documents changed by lot (needs Java)
	cd tests/schemas && ../../$(BIN)/python run_mutants.py 20000

benchmark: $(READY)  ## measure our RELAX NG engine beside jing and libxml2 (needs Java)
	$(BIN)/python benchmarks/validation.py

typesetting: $(READY)  ## set a book of 300 pages beside WeasyPrint, and count its loose lines and hyphens
	$(BIN)/python benchmarks/print.py

books: $(READY)  ## measure the making of EPUBs beside pandoc (fetches pandoc from PyPI)
	$(BIN)/python benchmarks/epub.py

wheel: $(READY)  ## build the wheel into dist/
	$(BIN)/python -m hatchling build -t wheel

screenshots: sample  ## take the pictures of the README (needs Chromium and poppler)
	$(BIN)/python docs/screenshots.py

lock: $(READY)  ## lock the versions of everything that is installed
	$(BIN)/python -m uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
	  --no-header --no-annotate --no-emit-index-url --output-file requirements.txt

clean:  ## remove all that can be made again
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
