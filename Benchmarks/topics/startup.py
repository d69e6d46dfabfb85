"""Start-up: a command that finds nothing in a register that is all but empty."""
from measure import installed, one_core, peak


def measure(bench):
    path = bench.register(1_000)
    ours = [bench.binary, "meeting", "list", "--body", "Udvalg 1", "--format", "json", "--database", str(path)]
    commands = {"ours": ours}
    if installed("sqlite3"):
        commands["sqlite3"] = ["sqlite3", str(path), "SELECT day FROM meeting WHERE body = 1 ORDER BY day"]
    else:
        bench.missing("sqlite3")
    with one_core():
        times = bench.turns(commands, 3 * bench.rounds)
    start, floor = times["ours"] * 1e3, times.get("sqlite3", 0) * 1e3
    bench.row("start-up", 1, start, "ms", "sqlite3", floor or None, megabytes=peak(ours), goal="sqlite3 + 5 ms", holds=start <= floor + 5 if floor else None)
