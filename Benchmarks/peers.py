"""Taskwarrior with the tasks of a register of ours."""
import json, os, shutil, sqlite3, subprocess, time

from measure import installed, say

MOST = 50_000


def environment(bench, name):
    folder = bench.folder(f"task-{name}")
    (folder / "rc").write_text(f"data.location={folder}\nconfirmation=no\nverbose=nothing\nbulk=0\n")
    return {**os.environ, "TASKRC": str(folder / "rc"), "TASKDATA": str(folder)}


def rows(path, count):
    """Tasks of a register as taskwarrior imports them: a body is a project, an owner a tag."""
    sql = """SELECT replace(replace(text, char(10), ' '), '"', ''), body.name, task_owner.owner, status, coalesce(due_to, ''), recorded FROM task
             JOIN body ON body.id = task.body LEFT JOIN task_owner ON task_owner.task = task.id AND position = 0 WHERE NOT rejected ORDER BY task.id LIMIT ?"""
    for text, body, owner, status, due, recorded in sqlite3.connect(path).execute(sql, (count,)):
        closed = status in ("done", "dropped")
        task = {"description": text, "project": body.replace(" ", ""), "tags": [f"o{owner}"], "status": "completed" if closed else "pending", "entry": stamp(recorded)}
        yield {**task, **({"due": stamp(due)} if due else {}), **({"end": stamp(recorded)} if closed else {})}


def stamp(day):
    return day.replace("-", "") + "T120000Z"


def task_import(bench, count, keep=None):
    """Seconds that taskwarrior takes to import so many tasks of our register; `keep` names a folder that stays."""
    if not installed("task"):
        return None
    size = next((s for s in bench.sizes if s >= count), bench.sizes[-1])
    source = bench.scratch / "tasks.json"
    source.write_text(json.dumps(list(rows(bench.register(size), count))))
    here = environment(bench, keep or "passing")
    began = time.perf_counter()
    done = subprocess.run(["task", "import", str(source)], env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    spent = time.perf_counter() - began
    assert done.returncode == 0
    if not keep:
        shutil.rmtree(here["TASKDATA"])
    return spent
