# Everything a contributor or a newcomer runs. Each target sets up what it needs.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
SHARED ?= ../shared

.PHONY: models shipped reader statements names gazetteer words dossier test check lint types imports coverage wheel compiled scores corpus messages format clean

dossier: $(VENV)/.base                 ## read examples/, write build/dossier.html, sum it up on the terminal
	@mkdir -p build
	$(BIN)/lesart dossier examples
	$(BIN)/lesart dossier examples -o build/dossier.html
	@echo "Das Dossier steht in build/dossier.html"

test: $(VENV)/.dev                     ## run the tests
	$(BIN)/python -m pytest

check: lint types imports test wheel coverage    ## all that CI runs, but for the scorers

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	$(BIN)/lint-imports

coverage: $(VENV)/.dev                 ## hold the coverage of the last `make wheel` against its floor
	$(BIN)/coverage report

wheel: $(VENV)/.dev                    ## the tests once more, on the built wheel instead of the tree
	rm -rf build/wheel build/dist
	$(BIN)/python -m build --quiet --wheel --outdir build/dist .
	$(BIN)/python -m pip install --quiet --no-deps --target build/wheel build/dist/*.whl
	PYTHONPATH=$(CURDIR)/build/wheel LESART_WHEEL=build/wheel \
	    $(BIN)/python -m pytest --cov=lesart --cov-report= tests

compiled: $(VENV)/.dev                 ## build a wheel with compiled modules (needs a C compiler), and run their tests on it
	rm -rf build/compiled build/dist-compiled
	LESART_COMPILED=1 $(BIN)/python -m build --quiet --wheel --outdir build/dist-compiled .
	$(BIN)/python -m pip install --quiet --no-deps --target build/compiled build/dist-compiled/*.whl
	PYTHONPATH=$(CURDIR)/build/compiled LESART_WHEEL=build/compiled LESART_COMPILED=1 \
	    $(BIN)/python -m pytest tests/marks tests/models tests/text tests/test_wheel.py

scores: $(VENV)/.dev                   ## hold every stage against evals/floors.json, on $(SHARED)
	$(BIN)/python evals/gate.py --shared $(SHARED)

corpus: $(VENV)/.dev                   ## compile and check the marks of corpus/ into build/corpus
	$(BIN)/python corpus/build.py --output build/corpus

messages: $(VENV)/.dev                 ## bring the English catalogues up to date with the German pages; fill gaps by hand
	for room in dossiers:dossiers/render web:web; do \
	    at=src/lesart/$${room#*:}/locale/en; \
	    $(BIN)/pybabel -q extract -F pyproject.toml -k N_ --no-location --sort-output -o build/messages.pot src/lesart/$${room%:*} && \
	    $(BIN)/pybabel -q update -l en -i build/messages.pot -o $$at.po --no-fuzzy-matching --ignore-obsolete --omit-header && \
	    $(BIN)/pybabel -q compile --use-fuzzy -l en -i $$at.po -o $$at.mo; \
	done

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.base: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.base pyproject.toml
	$(BIN)/python -m pip install --quiet --group dev --editable .
	@touch $@

clean:
	rm -rf build $(VENV) .coverage .hypothesis .mypy_cache .ruff_cache .import_linter_cache

models: $(VENV)/.models                ## train the weights that ship, from $(SHARED) and corpus/ (half an hour on two cores)
	$(MAKE) -j$(LANES) shipped

# The steps of `make models`. Each names those whose results it reads; what is ready runs side by side, a step a core.
# The reader takes longest and stands first, so that it begins first. A step that fails fails the whole.
LANES ?= 2
ALONE := OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

shipped: reader statements words
	$(BIN)/python models/write_reader.py

reader: gazetteer corpus
	$(ALONE) $(BIN)/python models/train_reader.py --shared $(SHARED)

statements: names corpus
	$(ALONE) $(BIN)/python models/train_statements.py

names: gazetteer
	$(ALONE) $(BIN)/python models/train_names.py --shared $(SHARED)

gazetteer: $(VENV)/.models
	$(BIN)/python models/build_gazetteer.py

words: $(VENV)/.models
	$(BIN)/python models/build_words.py

$(VENV)/.models: $(VENV)/.dev pyproject.toml
	$(BIN)/python -m pip install --quiet --group models
	@touch $@
