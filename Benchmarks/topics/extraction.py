"""Extraction: much text in one file, a folder of minutes on one core and on two, and how the time for a byte stays the same in very long lines and lists."""
import datetime, os, statistics, subprocess, sys

from measure import ROOT, one_core, peak, seconds
from minutes import annotated, corpus, files

SPACY = """
import sys, time, spacy
from spacy.matcher import Matcher
nlp = spacy.blank("da"); nlp.add_pipe("sentencizer"); nlp.max_length = 10**9
matcher = Matcher(nlp.vocab)
matcher.add("skal", [[{"LOWER": {"IN": ["skal", "vil", "bedes"]}}, {"IS_ALPHA": True}], [{"LOWER": "besluttede"}, {"LOWER": "at"}]])
parts = open(sys.argv[1], encoding="utf-8").read().split("\\n\\n")
start = time.perf_counter()
found = sum(len(matcher(doc)) for doc in nlp.pipe(parts))
print(time.perf_counter() - start)
"""
# What one core must read, in MB a second, and how many times that two must.
ONE, TWO = 30, 1.8


def spacy():
    """A Python that has spaCy."""
    for python in (str(ROOT / ".build/peers/bin/python"), sys.executable):
        if os.path.exists(python) and subprocess.run([python, "-c", "import spacy"], capture_output=True).returncode == 0:
            return python


def measure(bench):
    big, empty = bench.scratch / "corpus.txt", bench.scratch / "empty.txt"
    corpus(big, 1_000_000 if bench.quick else 8_000_000)
    empty.write_text("Referat\n")
    size = big.stat().st_size
    extract = lambda path: [bench.binary, "extract", str(path), "--format", "json"]
    commands = {"start": extract(empty), "ours": extract(big), "wc -w": ["wc", "-w", str(big)], "cat": ["cat", str(big)]}
    rate = lambda spent: size / 1e6 / spent
    with one_core():
        times = bench.turns(commands)
        start = times["start"]
        one, python = times["ours"] - start, spacy()
        if python:
            runs = [subprocess.run([python, "-c", SPACY, str(big)], capture_output=True, check=True).stdout for _ in range(1 if bench.quick else 3)]
            times["spaCy blank da"] = statistics.median(map(float, runs))
        else:
            bench.missing("spaCy")
    memory = peak(extract(big))
    for peer in ("wc -w", "cat", "spaCy blank da"):
        if peer in times:
            first = peer == "wc -w"
            bench.row("extract, one core", size, rate(one), "MB/s", peer, rate(times[peer]), megabytes=memory if first else None,
                      goal=f"≥ {ONE} MB/s" if first else "", holds=rate(one) >= ONE if first else None)
    many(bench, extract)
    long_documents(bench, extract, start)


def many(bench, extract):
    """A folder of minutes of a page or two, on one core and on two."""
    folder, cores = bench.folder("extracted"), sorted(os.sched_getaffinity(0))
    files(folder, 200 if bench.quick else 2_000, datetime.date(2024, 1, 1))
    size = sum(path.stat().st_size for path in folder.iterdir())
    on = lambda chosen: ["taskset", "-c", ",".join(map(str, chosen)), *extract(folder)]
    commands = {"one": on(cores[-1:])} | ({"two": on(cores[-2:])} if len(cores) > 1 else {})
    times = bench.turns(commands)
    rate = lambda name: size / 1e6 / times[name]
    bench.row("extract, folder, one core", size, rate("one"), "MB/s", megabytes=peak(extract(folder)))
    if "two" in times:
        bench.row("extract, folder, two cores", size, rate("two"), "MB/s", "one core", rate("one"), goal=f"≥ {TWO} times one",
                  holds=times["one"] / times["two"] >= TWO)


def long_documents(bench, extract, start):
    prose = " ".join(" ".join(a.text.split()) for a in annotated())
    line = lambda size: "1. Emne\n" + (prose * (size // len(prose) + 1))[:size]
    bullets = lambda count: "1. Emne\n" + "".join(f"- Lone Holm kontakter kommune {n} inden den 1. maj.\n" for n in range(count))
    path = bench.scratch / "grow.txt"
    for what, make, sizes in [("extract, one line", line, [10_000, 100_000, 1_000_000]), ("extract, bullets", bullets, [1_000, 10_000, 100_000])]:
        for size in sizes[: 2 if bench.quick else 3]:
            path.write_text(make(size))
            with one_core():
                spent = statistics.median(seconds(extract(path)) for _ in range(3))
            bench.row(what, size, spent * 1e3, "ms", printed=path.stat().st_size, growing=True, megabytes=peak(extract(path)))
