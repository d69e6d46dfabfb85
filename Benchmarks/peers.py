"""Taskwarrior with the tasks of a register of ours."""
import datetime, json, os, shutil, sqlite3, subprocess, time, uuid

MOST = 50_000


def environment(bench, name):
    folder = bench.folder(f"task-{name}")
    (folder / "rc").write_text(f"data.location={folder}\nconfirmation=no\nverbose=nothing\nbulk=0\n")
    return {**os.environ, "TASKRC": str(folder / "rc"), "TASKDATA": str(folder)}


def rows(path, count):
    """Tasks of a register as taskwarrior imports them: a body is a project, an owner a tag."""
    sql = """SELECT replace(replace(replace(replace(text, char(10), ' '), '"', ''), '[', '('), ']', ')'), body.name, task_owner.owner, status, coalesce(due_to, ''), recorded FROM task
             JOIN body ON body.id = task.body LEFT JOIN task_owner ON task_owner.task = task.id AND position = 0 WHERE NOT rejected ORDER BY task.id LIMIT ?"""
    for text, body, owner, status, due, recorded in sqlite3.connect(path).execute(sql, (count,)):
        closed = status in ("done", "dropped")
        task = {"description": text, "project": body.replace(" ", ""), "tags": [f"o{owner}"], "status": "completed" if closed else "pending", "entry": stamp(recorded)}
        yield {**task, **({"due": stamp(due)} if due else {}), **({"end": stamp(recorded)} if closed else {})}


def stamp(day):
    return day.replace("-", "") + "T120000Z"


def task_import(bench, count, name="passing"):
    """Seconds that taskwarrior takes to import so many tasks of our register."""
    size = next((s for s in bench.sizes if s >= count), bench.sizes[-1])
    source = bench.scratch / "tasks.json"
    source.write_text(json.dumps(list(rows(bench.register(size), count))))
    shutil.rmtree(bench.scratch / f"task-{name}", ignore_errors=True)
    here = environment(bench, name)
    began = time.perf_counter()
    subprocess.run(["task", "import", str(source)], env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def warrior(bench, count):
    """The environment of a taskwarrior that has so many tasks, made once a run. It is given them as it would write them: its import takes minutes."""
    if bench.warrior is None:
        bench.warrior = environment(bench, "kept")
        folder = bench.scratch / "task-kept"
        size = next((s for s in bench.sizes if s >= count), bench.sizes[-1])
        files = {"pending": [], "completed": []}
        for task in rows(bench.register(size), count):
            line = " ".join(f'{key}:"{epoch(value) if key in ("entry", "due", "end") else value[0] if key == "tags" else value}"' for key, value in sorted({**task, "uuid": str(uuid.uuid4())}.items()))
            files[task["status"]].append(f"[{line}]")
        for status, lines in files.items():
            (folder / f"{status}.data").write_text("\n".join(lines) + "\n")
    return bench.warrior


def epoch(stamp):
    return int(datetime.datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc).timestamp())


def owner(path, name):
    return sqlite3.connect(path).execute("SELECT id FROM owner WHERE name = ?", (name,)).fetchone()[0]
