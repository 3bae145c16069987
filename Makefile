# Wirewatch: `make run` shows it, `make test` proves it, `make install` puts it on this machine.
# Needs Debian 12 (or later) and Swift 6.3; everything else is installed by `make packages`.

PREFIX ?= /usr
SYSCONFDIR ?= /etc
DESTDIR ?=
SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib --product wirewatch
BINARY = .build/release/wirewatch

.PHONY: run test build packages lint bench conformance fuzz install uninstall clean help

run: build ## build and show the demo
	@$(BINARY) demo

test: packages ## build and run all tests; those of the program itself wait for processes, so they run by themselves
	@$(SWIFT) build $(RELEASE)
	@$(SWIFT) test --parallel --skip WirewatchTests
	@WIREWATCH_BINARY=$(abspath $(BINARY)) $(SWIFT) test --skip-build --filter WirewatchTests

build: packages ## build the program: .build/release/wirewatch
	@$(SWIFT) build $(RELEASE)

packages: ## install the Debian packages that the build needs
	@scripts/install-packages

lint: ## formatting, imports
	@scripts/lint

bench: build ## print the figures of README.md
	@Benchmarks/run

conformance: build ## read the test documents of other feed parsers
	@scripts/conformance

fuzz: packages ## feed mutated documents to parser and extractor, a minute each: scripts/fuzz
	@SWIFT=$(SWIFT) scripts/fuzz

install: ## put binary, unit, user and configuration in place (build first)
	@DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) SYSCONFDIR=$(SYSCONFDIR) scripts/install $(BINARY)

uninstall: ## take them away again; the store and the configuration stay
	@DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) SYSCONFDIR=$(SYSCONFDIR) scripts/uninstall

clean: ## remove what was built
	@rm -rf .build

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12
