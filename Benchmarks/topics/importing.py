"""Import of 100, 1,000 and 10,000 minutes into a new register, beside taskwarrior's import of as many tasks, and what a task takes on disk."""
import datetime, sqlite3

from measure import installed, once, remove
from minutes import files
import peers

# For the most minutes: seconds and megabytes of memory.
SECONDS, MEGABYTES = 60, 300


def measure(bench):
    for count in [100, 1_000] if bench.quick else [100, 1_000, 10_000]:
        folder, path = bench.folder(f"minutes-{count}"), bench.scratch / "imported.sqlite"
        files(folder, count, datetime.date(2024, 2, 1))
        command = [bench.binary, "import", str(folder), "--database", str(path), "--today", "2024-03-01"]

        runs = []
        for _ in range(3 if count < 1_000 else 1):
            remove(path)
            runs.append(once(command))
        spent, memory = sorted(runs)[len(runs) // 2]
        size = path.stat().st_size
        db = sqlite3.connect(path)
        tasks = db.execute("SELECT count(*) FROM task").fetchone()[0]
        db.close()
        last = count == 10_000
        theirs = peers.task_import(bench, tasks) if count <= 1_000 and installed("task") else None
        bench.row("import, minutes", count, spent, "s", "task import" if theirs else "", theirs, printed=count, growing=True, megabytes=memory,
                  goal=f"< {SECONDS} s, {MEGABYTES} MB" if last else "", holds=spent < SECONDS and memory < MEGABYTES if last else None)
        bench.row("bytes a task on disk", tasks, size / tasks, "B", "minutes alone", sum(f.stat().st_size for f in folder.iterdir()) / tasks)
