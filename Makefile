# Every command sets up what it needs and can be run again at any time.
# Without make (Windows): see README.md.

PYTHON ?= python3
VENV := .venv
IN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help run test check bench docs pictures

help:            ## Say what can be made
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(READY): pyproject.toml constraints.txt
	@echo "Setting up a virtual environment in $(VENV) (a minute or two, the first time)"
	@$(PYTHON) -m venv $(VENV)
	@$(IN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(READY)

run: $(READY)    ## Start Hearth: on Discord with a token in .env, else in the sandbox
	@if $(IN)/python -m bot has-token; then exec $(IN)/python -m bot run; else exec $(IN)/python -m sandbox; fi

test: $(READY)   ## Run every test
	@$(IN)/python -m tests.browser
	@$(IN)/python -m pytest -n auto --dist worksteal || { \
		echo "Once more, by themselves: the tests that failed while others kept the machine busy"; \
		$(IN)/python -m pytest --last-failed --last-failed-no-failures none; }

check: $(READY)  ## Look over format, lint, types and who imports whom
	$(IN)/ruff format --check .
	$(IN)/ruff check .
	$(IN)/mypy
	$(IN)/lint-imports
	$(IN)/python -m bot docs --check

bench: $(READY)  ## Measure, beside a bare discord.py bot
	@$(IN)/python -m tests.bench

docs: $(READY)   ## Write the generated documents again
	@$(IN)/python -m bot docs

pictures: $(READY) ## Take the pictures in README and docs again
	@$(IN)/python -m tests.browser
	@$(IN)/python -m tests.pictures
