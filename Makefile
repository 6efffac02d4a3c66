# Each target is a line or two that a person could type. `make run` and `make test` set everything up.
# ARGS go to the program or to pytest: make run ARGS="read data/samples"; make test ARGS="-k csv".
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
TARGET ?= dates

.PHONY: run test check lint types layers eval bench fuzz fuzz-short build self-test deb translations coverage setup setup-test setup-fuzz clean

run: setup  ## open the desk
	@$(BIN)/customs-desk $(ARGS)

test: setup-test  ## the whole test suite, without a screen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

setup:
	@$(PYTHON) tools/prepare.py run

setup-fuzz:
	@$(PYTHON) tools/prepare.py fuzz

setup-test:
	@$(PYTHON) tools/prepare.py test

check: lint types layers test  ## all that a change must pass

lint: setup-test
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/vulture
	@$(BIN)/deptry src

types: setup-test
	@$(BIN)/mypy

layers: setup-test
	@$(BIN)/lint-imports

eval: setup-test  ## measure the reading against labelled articles; fails where a figure falls
	@$(BIN)/python tools/evaluate.py $(ARGS)

bench: setup-test
	@$(BIN)/python benchmarks/bench.py $(ARGS)

fuzz-short: setup-fuzz  ## a short look by every fuzzer, always the same one
	@for target in query readers decoding dates layout; do \
		echo "fuzzing $$target"; \
		$(BIN)/python tools/fuzz.py $$target -seed=1 -runs=300 -max_total_time=30 -verbosity=0 || exit 1; \
	done

fuzz: setup-fuzz  ## look for inputs that break TARGET (decoding, layout, dates, query, readers)
	@$(BIN)/python tools/fuzz.py $(TARGET) $(ARGS)

build: setup-test  ## the program frozen into dist/customs-desk, and its self-test
	@$(BIN)/python packaging/build.py

self-test: setup
	@$(BIN)/customs-desk --self-test

deb: build
	@bash packaging/deb.sh

translations: setup-test  ## collect new strings into the .ts files and make the .qm files
	@$(BIN)/python tools/translations.py --collect

coverage: setup-test
	@QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest $(ARGS)
	@$(BIN)/coverage report

clean:
	rm -rf build dist .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
