# The words of the house. Each is one file in scripts/.
.PHONY: help setup run test check format docs bench

help:
	@echo "make run      the demonstration bureau at http://127.0.0.1:8080"
	@echo "make test     every test: both databases, recipes, browser"
	@echo "make check    tidiness, format and documents, in under a minute once built"
	@echo "make format   lays the Swift sources out"
	@echo "make docs     prints docs/reference anew from the program"
	@echo "make bench    measures against the targets, over a million disputes"
	@echo "make setup    installs what the others need (they do so by themselves)"

setup:
	@scripts/setup test

run test check format docs bench:
	@scripts/$@
