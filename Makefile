# What can be done here; `make help` says it in words.
SHELL := /bin/sh
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

KORYO := .build/release/koryo
PACKAGES := make git pkg-config libgsl-dev libsqlite3-dev
CLUSTER_PACKAGES := slurm-wlm munge parallel
GUARD_PACKAGES := valgrind binutils python3
SCENARIOS := $(sort $(wildcard Scenarios/*.yaml))
RESULTS_JSON := $(SCENARIOS:Scenarios/%.yaml=Results/%.json)
RESULTS_MARKDOWN := $(SCENARIOS:Scenarios/%.yaml=Results/%.md)
SHARE := $(DESTDIR)$(PREFIX)/share

.PHONY: help setup setup-guards check-deps build test test-cluster prove guards lint format bench results \
  baselines check install clean

help: ## Show this list
	@awk -F ': .*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Installs the packages that are given, where one of them is missing.
define install-packages
@if dpkg -s $(1) > /dev/null 2>&1; then echo "Nothing to install."; \
else as_root=; if [ "$$(id -u)" -ne 0 ]; then as_root=sudo; fi; \
  $$as_root apt-get update && \
  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
    --no-install-recommends $(1); fi
endef

setup: ## Install what building needs on Debian and Ubuntu, all but Swift
	$(call install-packages,$(PACKAGES))

setup-guards: ## Install what 'make guards' needs on Debian and Ubuntu
	$(call install-packages,$(GUARD_PACKAGES))

check-deps:
	@command -v $(SWIFT) > /dev/null || { \
	  echo "There is no Swift here. Koryo needs Swift 6.1 or later: https://www.swift.org/install" >&2; \
	  exit 1; }
	@command -v pkg-config > /dev/null || { \
	  echo "There is no pkg-config here. Run 'make setup', or install it by hand." >&2; exit 1; }
	@pkg-config --exists gsl || { \
	  echo "The GNU Scientific Library is missing. Run 'make setup', or install libgsl-dev." >&2; \
	  exit 1; }
	@pkg-config --exists sqlite3 || { \
	  echo "SQLite is missing. Run 'make setup', or install libsqlite3-dev." >&2; exit 1; }

	@[ "$$(uname)" != Linux ] || for library in gsl sqlite3; do \
	  [ -e "$$(pkg-config --variable=libdir $$library)/lib$$library.a" ] || { \
	    echo "The program has all libraries in it, and lib$$library.a is missing." \
	      "Install the package with $$library's static library (Debian: make setup)." >&2; exit 1; }; done

build: check-deps ## Build the program, .build/release/koryo
	$(SWIFT) build -c release --product koryo

# Without testable imports, tests share the program's build and run it as it is delivered.
test: check-deps ## Run all tests
	$(SWIFT) test -c release --disable-testable-imports

# Slurm is brought up for the test alone; its daemons want root.
test-cluster: check-deps ## Run sweeps on a real Slurm and GNU parallel, installing them (Debian, root)
	@dpkg -s $(CLUSTER_PACKAGES) > /dev/null 2>&1 || { \
	  apt-get update && env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
	    --no-install-recommends $(CLUSTER_PACKAGES); }
	KORYO_CLUSTER_TEST=required Tests/Slurm/with-slurm.sh \
	  $(SWIFT) test -c release --disable-testable-imports --filter ClusterTests

prove: check-deps ## Run the tests that count thousands of experiments in full (takes an hour)
	KORYO_PROVE=1 $(SWIFT) test -c release --disable-testable-imports \
	  --filter 'SteadyIntervalCoverageTests'

guards: check-deps setup-guards ## Count instructions and allocations of a call with valgrind
	KORYO_GUARDS=required $(SWIFT) test -c release --disable-testable-imports --filter CostTests

lint: check-deps ## Check the format and that no target imports what it does not depend on
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources
	$(SWIFT) build -c release --explicit-target-dependency-import-check error

format: ## Put the sources into their format
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources

bench: build ## Measure how fast all is, or PARTS='limits scale' of it (takes minutes)
	$(SWIFT) run -c release --package-path Benchmarks bench $(PARTS)

results: build ## Compute Results/ anew from Scenarios/
	@mkdir -p Results
	@$(MAKE) --no-print-directory $(RESULTS_JSON) $(RESULTS_MARKDOWN)

.PHONY: $(RESULTS_JSON) $(RESULTS_MARKDOWN)
# A missed target (status 3) is a result like any other.
$(RESULTS_JSON): Results/%.json: Scenarios/%.yaml
	@$(KORYO) run $< --lang en --quiet --measures all --format json --output $@ || [ $$? -eq 3 ]
	@echo $@

$(RESULTS_MARKDOWN): Results/%.md: Scenarios/%.yaml
	@$(KORYO) run $< --lang en --quiet --by interval --format markdown --output $@ || [ $$? -eq 3 ]
	@echo $@

# A choice of measures that a few hundred days settle, so that the files stay small.
baselines: build ## Record Results/baselines/ anew from Scenarios/
	$(KORYO) baseline $(SCENARIOS) --lang en --output Results/baselines --max-replications 2000 \
	  --measures serviceLevel.offered,abandonment,asa,occupancy,calls.answered \
	  --margin serviceLevel.offered=±2% --margin abandonment=±1.5%

# Some of the scenarios miss their targets on purpose: status 3 is a result like any other.
check: build ## Judge Scenarios/ against Results/baselines/
	@$(KORYO) check Results/baselines --max-replications 10000 || [ $$? -eq 3 ]

install: build ## Install program, manual, completions, schema and examples under PREFIX
	mkdir -p .build/manual
	KORYO_LANG=en $(SWIFT) package -c release --allow-writing-to-package-directory generate-manual \
	  --multi-page --output-directory .build/manual --date $$(date +%F)
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/koryo/Scenarios $(SHARE)/koryo/Cluster $(SHARE)/man/man1 \
	  $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
	  $(SHARE)/fish/vendor_completions.d
	install -s -m 755 $(KORYO) $(DESTDIR)$(PREFIX)/bin/koryo
	install -m 644 .build/manual/koryo*.1 $(SHARE)/man/man1
	install -m 644 Scenarios/*.yaml Scenarios/*.csv $(SHARE)/koryo/Scenarios
	install -m 644 Cluster/*.sbatch $(SHARE)/koryo/Cluster
	install -m 755 Cluster/*.sh $(SHARE)/koryo/Cluster
	$(KORYO) schema --lang en > $(SHARE)/koryo/koryo.schema.json
	$(KORYO) --generate-completion-script bash > $(SHARE)/bash-completion/completions/koryo
	$(KORYO) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_koryo
	$(KORYO) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/koryo.fish

clean: ## Remove what was built
	rm -rf .build Benchmarks/.build
