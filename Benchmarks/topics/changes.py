"""One task is done, with what full durability costs, on registers of growing size: beside the same UPDATE by sqlite3 as durable, and taskwarrior."""
import itertools, sqlite3

from measure import installed, one_core, peak
import peers
from registers import TODAY

# In ms, on the biggest register.
MOST = 15


def open_tasks(path):
    """Numbers of tasks that can be done, one after the other."""
    db = sqlite3.connect(path)
    found = [row[0] for row in db.execute("SELECT id FROM task WHERE status = 'open' AND NOT rejected ORDER BY id DESC LIMIT 200")]
    db.close()
    return iter(found)


def measure(bench):
    paths = {size: str(bench.register(size)) for size in bench.sizes}
    mine, theirs = {size: open_tasks(path) for size, path in paths.items()}, itertools.count(1)
    done = lambda size: lambda: [bench.binary, "done", str(next(mine[size])), "--today", TODAY.isoformat(), "--database", paths[size]]
    # Whoever writes waits for a lock, as ours does.
    update = lambda path: lambda: ["sqlite3", "-cmd", ".timeout 30000", path, f"PRAGMA synchronous = FULL; UPDATE task SET owner_note = 'nr. {next(theirs)}' WHERE id = 7"]
    commands = {("ours", size): done(size) for size in paths}
    if installed("sqlite3"):
        commands |= {("sqlite3", size): update(path) for size, path in paths.items()}
    with one_core():
        times = bench.turns(commands, 3 * bench.rounds)
    for size in bench.sizes:
        spent, bare, last = times["ours", size] * 1e3, times.get(("sqlite3", size)), size == bench.sizes[-1]
        bench.row("done", size, spent, "ms", "sqlite3" if bare else "", bare and bare * 1e3, printed=1, growing=True, megabytes=peak(done(size)()),
                  goal=f"< {MOST} ms" if last else "", holds=spent < MOST if last else None)
    if installed("task"):
        count = 1_000 if bench.quick else peers.MOST
        here = peers.warrior(bench, count)
        numbers = itertools.count(1)
        path = str(bench.register(bench.sizes[-1]))
        mine = open_tasks(path)
        with one_core():
            times = bench.turns({"ours": lambda: [bench.binary, "done", str(next(mine)), "--today", TODAY.isoformat(), "--database", path],
                                 "task": lambda: ["task", str(next(numbers)), "modify", "priority:H"]}, 3, env=here)
        bench.row(f"done, task modify on {count // 1000}k", bench.sizes[-1], times["ours"] * 1e3, "ms", "taskwarrior", times["task"] * 1e3)
    else:
        bench.missing("taskwarrior")
