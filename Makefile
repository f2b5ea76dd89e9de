# Two commands for a fresh machine with Python 3.11+, pip, gcc, make and git:
#   make demo   build a GPT from example documents and ask it three questions
#   make test   run the tests
# Each sets up what it needs (.venv, models under .gptb) once; the next run starts in seconds.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Models and the demo's GPT live here, beside the checkout's own files; a person's real library is never touched.
export GPTB_HOME ?= $(CURDIR)/.gptb

.PHONY: demo test check format lint types contract help-text translations screenshots bench clean

demo: $(VENV)/.ready
	$(BIN)/gptb demo

test: $(VENV)/.ready-test
	$(BIN)/gptb models pull smollm2-135m-instruct all-minilm-l6-v2
	$(BIN)/pytest -q

check: $(VENV)/.ready-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

format: $(VENV)/.ready-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# `gptb --help` prints a stored text, because drawing it costs more than printing it; a test keeps the two equal.
help-text: $(VENV)/.ready
	$(BIN)/python -m cli.help_text

# Brings gui/translations in step with the window's texts; what is new is left unfinished for a translator.
translations: $(VENV)/.ready
	$(BIN)/python -m gui.translations.update --list

# Pictures of every page in light and dark, at two sizes, with text at 200 %, and in Arabic: docs/screenshots.
screenshots: $(VENV)/.ready
	$(BIN)/gptb models pull smollm2-135m-instruct all-minilm-l6-v2
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots

bench: $(VENV)/.ready-test
	$(BIN)/pip install -q -e ".[bench]" $(EDITABLE)
	for name in parity quality retrieval grounded ingest decode; do $(BIN)/python -m tests.bench.$$name; done

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

# A plain path entry instead of an import hook: the hook would cost every start of gptb some milliseconds.
EDITABLE := --config-settings editable_mode=compat
# Byte code is made now, so that gptb starts fast also where Python is told to write none.
COMPILE = $(BIN)/python -m compileall -q builder cli engine gui rag

$(VENV)/.python: system-libraries
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "gptb needs Python 3.11 or newer; set PYTHON=/path/to/python3.11" >&2; exit 1; }
	@./system-libraries
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.ready: $(VENV)/.python pyproject.toml engine/run/run.c engine/run/encode.c
	$(BIN)/pip install -q -e . $(EDITABLE)
	@$(COMPILE)
	@touch $@

# Everything in one step, so that the native engine is compiled once.
$(VENV)/.ready-test: $(VENV)/.python pyproject.toml engine/run/run.c engine/run/encode.c
	$(BIN)/pip install -q -e ".[test]" $(EDITABLE)
	@$(COMPILE)
	@touch $(VENV)/.ready $@
