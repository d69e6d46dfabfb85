"""What the topics share: runs in turns, medians, peak memory, and the one table they fill."""
import contextlib, os, pathlib, shutil, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The longest that one step from a size to the next may take more, for each time more that is printed: what a logarithm and a busy machine add.
GROWTH = 1.5


class Bench:
    """Runs programs and keeps the rows of the table. `quick` means small sizes and few rounds: a smoke run."""

    def __init__(self, binary, scratch, quick):
        self.binary, self.scratch, self.quick = str(binary), pathlib.Path(scratch), quick
        self.rounds = 3 if quick else 7
        self.sizes = [1_000, 10_000] if quick else [1_000, 10_000, 100_000, 1_000_000]
        self.rows, self.registers, self.warrior = [], {}, None

    def folder(self, name):
        path = self.scratch / name
        path.mkdir(exist_ok=True)
        return path

    def register(self, tasks):
        """A register of so many tasks, made once a run."""
        if tasks not in self.registers:
            import registers

            path = self.scratch / f"register-{tasks}.sqlite"
            began = time.monotonic()
            registers.make(self.binary, path, tasks)
            say(f"a register of {tasks:,} tasks made in {time.monotonic() - began:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
            self.registers[tasks] = path
        return self.registers[tasks]

    def turns(self, commands, rounds=None, **more):
        """Seconds that each of the commands takes, the median of some rounds in turns. A command is a list of words, or a function that gives one."""
        times = {name: [] for name in commands}
        for _ in range(rounds or self.rounds):
            for name, command in commands.items():
                words = command() if callable(command) else command
                times[name].append(seconds(words, **more))
        return {name: statistics.median(values) for name, values in times.items()}

    def row(self, what, size, ours, unit, peer="", theirs=None, printed=None, growing=False, megabytes=None, goal="", holds=None):
        """A row of the table. Rows of one name follow each other by size: `growing` ones must not take more time than what they print does, or the
        logarithm of what is stored. `holds` says whether the row meets its `goal`."""
        before = next((r for r in reversed(self.rows) if r["what"] == what and r["peer"] == peer), None)
        growth = ours / before["ours"] if before and growing else None
        if growth and printed and before["printed"] and not goal:
            allowed = GROWTH * max(1, printed / before["printed"])
            goal, holds = f"growth ≤ {allowed:.1f}", growth <= allowed
        self.rows.append(dict(what=what, size=size, ours=ours, unit=unit, peer=peer, theirs=theirs, printed=printed, growth=growth, megabytes=megabytes, goal=goal, holds=holds))
        say(f"{what} {size:,}: {ours:.4g} {unit}" + (f", {peer} {theirs:.4g}" if theirs is not None else ""))

    def missing(self, peer):
        """A peer that is not here, for the foot of the table."""
        self.rows.append(dict(what=peer, missing=True))

    @property
    def missed(self):
        return [r for r in self.rows if r.get("holds") is False]

    def table(self):
        found = [r for r in self.rows if "missing" not in r]
        first = {key: n for n, key in reversed(list(enumerate((r["what"], r["peer"]) for r in found)))}
        names = {r["what"]: n for n, r in reversed(list(enumerate(found)))}
        rows = sorted(found, key=lambda r: (names[r["what"]], first[r["what"], r["peer"]]))
        lines = [("", "size", "ours", "", "peer", "peer's", "ours/peer", "growth", "MB", "goal", "")]
        for r in rows:
            ratio = f"{r['ours'] / r['theirs']:.2f}" if r["theirs"] else ""
            verdict = "" if r["holds"] is None else "met" if r["holds"] else "MISSED"
            lines.append((r["what"], f"{r['size']:,}", figure(r["ours"]), r["unit"], r["peer"], figure(r["theirs"]), ratio, f"x{r['growth']:.2f}" if r["growth"] else "",
                          f"{r['megabytes']:.0f}" if r["megabytes"] else "", r["goal"], verdict))
        widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
        left = {0, 3, 4, 9, 10}
        out = ["  ".join(c.ljust(w) if n in left else c.rjust(w) for n, (c, w) in enumerate(zip(line, widths))).rstrip() for line in lines]
        out += [f"not installed: {name} (Benchmarks/setup)" for name in sorted({r["what"] for r in self.rows if "missing" in r})]
        return "\n".join(out)


def figure(value):
    return "" if value is None else f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def say(text):
    print(text, file=sys.stderr, flush=True)


def seconds(command, **more):
    """What a run takes; `overdue` ends with 1 where it found some."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    spent = time.perf_counter() - start
    assert done.returncode in (0, 1), (done.returncode, command)
    return spent


def printed(command):
    return len(subprocess.run(command, capture_output=True).stdout)


WITHIN = """
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""


def once(command):
    """(seconds, megabytes at the most) of one run, by the kernel's account; through a small process, whose own memory counts too."""
    done = subprocess.run([sys.executable, "-S", "-c", WITHIN, *command], capture_output=True, check=True)
    return tuple(map(float, done.stdout.split()))


def peak(command):
    return once(command)[1]


@contextlib.contextmanager
def one_core():
    """What is run within has one core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def installed(program):
    return shutil.which(program) is not None


def remove(path):
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{path}{end}").unlink(missing_ok=True)
