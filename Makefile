# The binary is static: it starts in half the time of a dynamic one. Whether an object is changed while it is read is checked where the tests run;
# no object that changes is seen by two threads, so that the shipped binary need not check it again at every step.
BUILD = swift build -c release -Xswiftc -static-executable -Xswiftc -enforce-exclusivity=unchecked -Xlinker -s
TILSAGN = .build/release/tilsagn
DEMO = demo/tilsagn.sqlite
SEED = seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt

.PHONY: run build test check snapshots lint score diff confidence train train-outcomes bench torture coverage fuzz setup

ANNOTATED = $(wildcard Tests/Annotated/*)
# What the weights are learnt from; the pairs are annotated like the rest.
LEARNT = $(ANNOTATED) Tests/Loops
EVALUATION = ../shared/eval
LOOPS = $(foreach links,$(wildcard Tests/Loops/links-*.json),$(links):Tests/Loops) $(EVALUATION)/loops.json:$(EVALUATION)/dev

run: build ## the main job on the shipped minutes
	@rm -rf demo && mkdir -p demo
	@$(TILSAGN) import $(SEED) --database $(DEMO) --today 2022-12-15 --by demo
	@$(TILSAGN) meeting add --body Kredsrådet --date 2023-03-09 --database $(DEMO) --today 2022-12-15 --by demo
	@echo
	@$(TILSAGN) followup --database $(DEMO) --today 2023-03-01
	@$(TILSAGN) meeting add --body Kredsrådet --date 2023-06-15 --database $(DEMO) --today 2023-03-10 --by demo
	@echo
	@$(TILSAGN) overdue --database $(DEMO) --today 2023-06-01 || test $$? -eq 1
	@$(TILSAGN) followup --database $(DEMO) --today 2023-06-01 --output demo/opfoelgning-2023-06-15.html
	@echo
	@echo "Opfølgningslisten før mødet 15. juni 2023 som webside: $(CURDIR)/demo/opfoelgning-2023-06-15.html"

build: setup
	$(BUILD)

test: setup
	swift build --build-tests
	swift test --skip-build

check: build ## what needs more programs or time: documents, hostile files, folders, faults, sanitizers (CHECK=name for one), some half an hour
	.ci/check-setup
	.ci/check $(CHECK)

coverage: setup ## how much of each module the tests run
	.ci/coverage

fuzz: build ## libFuzzer on text, deadlines and exports, half an hour each (SECONDS=... for less)
	.ci/fuzz $(SECONDS)

lint:
	swift format lint --strict --recursive --configuration .ci/swift-format.json Package.swift Sources Tests
	.ci/check-imports

snapshots: setup ## the recorded reports and screens anew; read the difference before it is committed
	swift build --build-tests
	RECORD_SNAPSHOTS=1 RECORD_SCREENS=1 TILSAGN_RECORD=1 swift test --skip-build --filter "Snapshots|ScreenTests|Tutorial"

score: build ## how much of the annotated minutes is read rightly
	@.ci/score $(EVALUATION)/score.py $(TILSAGN) $(EVALUATION)/dev $(EVALUATION)/test $(filter-out %/dev,$(ANNOTATED))

diff: build ## what the grammar gained and lost against the last commit (REVISION=... for another)
	@TILSAGN=$(TILSAGN) .ci/diff $(REVISION)

confidence: build ## how often a confidence is right, on minutes that it was not learnt from
	@.ci/train-weights --folds-only $(TILSAGN) $(LEARNT)

train: build ## the weights anew, and the binary with them
	.ci/train-weights $(TILSAGN) $(LEARNT)
	$(BUILD)

train-outcomes: build ## the weights that tell what became of older tasks, and the binary with them
	.ci/train-outcomes $(TILSAGN) $(LOOPS)
	$(BUILD)

bench: build ## speed, size and memory beside taskwarrior, spaCy and sqlite3, one table; installs them where it can
	@Benchmarks/setup
	@Benchmarks/bench

torture: build ## kills, power cuts, full disks, damaged files: what was acknowledged is there (ten minutes)
	@.ci/check-setup
	@.ci/torture

setup:
	@test -e /usr/include/sqlite3.h || { SUDO=; [ "$$(id -u)" = 0 ] || SUDO=sudo; $$SUDO apt-get update -qq && $$SUDO apt-get install -y -qq libsqlite3-dev; }
