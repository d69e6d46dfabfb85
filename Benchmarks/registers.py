"""Registers of any size with a history as real use leaves it, in the schema that the binary itself makes.

A body meets ten times a year for ten years and leaves some 1,500 tasks; bigger registers have more bodies. A tenth of the tasks, those of the last year,
are partly open; the older ones are closed but for a few. The rows go in through SQL, with the triggers of the schema in place, so that the search index
follows; `tilsagn check` must find the result sound."""
import datetime, random, sqlite3, subprocess

from minutes import annotated, changed, days, head, people

TODAY = datetime.date(2024, 3, 1)
MEETINGS = 100


def make(binary, path, tasks):
    """A register of so many tasks; its bytes."""
    run = lambda *words: subprocess.run([binary, *words, "--database", str(path)], check=True, stdout=subprocess.DEVNULL)
    run("meeting", "add", "--body", "Udvalg 1", "--date", (TODAY + datetime.timedelta(days=14)).isoformat(), "--today", TODAY.isoformat())
    db = sqlite3.connect(path, isolation_level=None)
    for sql in ("PRAGMA synchronous = OFF", "PRAGMA cache_size = -500000", "BEGIN"):
        db.execute(sql)
    fill(db, tasks)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    run("check")
    return path.stat().st_size


def fill(db, tasks):
    dice, originals = random.Random(11), annotated()
    # Texts as they are stored, a few hundred kinds; the case number in the head tells each from the others.
    pool = [(changed(a.text, dice), a.items) for a in dice.choices(originals, k=400)]
    held = [d.isoformat() for d in reversed(days(MEETINGS, TODAY))]
    soon = (TODAY + datetime.timedelta(days=14)).isoformat()
    left, meeting, task, body = tasks, 10, 0, 0
    step = db.execute("SELECT max(id) FROM step").fetchone()[0]
    while left > 0:
        body += 1
        if body > 1:
            db.execute("INSERT INTO body (id, name) VALUES (?, ?)", (body, f"Udvalg {body}"))
            db.execute("INSERT INTO meeting (body, day, id) VALUES (?, ?, ?)", (body, soon, 100_000_000 + body))
        first = body * 12 - 11
        db.executemany("INSERT INTO owner (id, name, type) VALUES (?, ?, 'person')", [(first + n, name) for n, name in enumerate(people(body))])
        for day in held:
            text, items = dice.choice(pool)
            top = head(body, datetime.date.fromisoformat(day), meeting)
            shift, minutes, items = len(top.encode()), top + text, items[:left]
            db.execute("INSERT INTO meeting (id, body, day, title, file_name, file_type, minutes) VALUES (?, ?, ?, 'Møde', 'referat.txt', 'txt', ?)", (meeting, body, day, minutes))
            raw, step = minutes.encode(), step + 1
            db.execute("INSERT INTO step (id, day, stamp, by, command) VALUES (?, ?, 0, 'måling', 'import')", (step, day))
            for start, end, action, kind in items:
                task += 1
                add(db, dice, task, step, body, meeting, day, day >= held[-A_YEAR_OPEN], action, kind, raw[start + shift : end + shift].decode(), start + shift, end + shift, first)
            left -= len(items)
            meeting += 1
            if left <= 0:
                break


A_YEAR_OPEN = 10


def add(db, dice, task, step, body, meeting, day, recent, action, kind, quote, start, end, first):
    status = dice.choices(["open", "in-progress", "proposed", "done"], [4, 1, 2, 3])[0] if recent else dice.choices(["done", "dropped", "open"], [85, 13, 2])[0]
    said = datetime.date.fromisoformat(day)
    later = lambda n: (said + datetime.timedelta(days=n)).isoformat()
    closed = later(40) if status in ("done", "dropped") else None
    text, due, to = dice.choices([(None, None, None), ("næste møde", "next-meeting", None), ("om 30 dage", "date", later(30)), ("senest til jul", "date", later(200))], [5, 2, 2, 1])[0]
    db.execute(
        """INSERT INTO task (id, body, meeting, recorded, text, kind, status, agenda_item, quote, range_start, range_end, rule, confidence, due_text, due_type, due_to,
             due_original, last_word, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, '1', ?, ?, ?, 'will-do', 0.87, ?, ?, ?, ?, ?, ?)""",
        (task, body, meeting, day, action, kind, status, quote, start, end, text, due, to, to, closed or day, closed))
    db.execute("INSERT INTO task_owner (task, owner, position) VALUES (?, ?, 0)", (task, first + dice.randrange(12)))
    db.execute("INSERT INTO history (step, task, field, new, cause, why) VALUES (?, ?, 'added', ?, 'rule', 'will-do')", (step, task, action))
    db.execute("INSERT INTO change (step, relation, kind, key) VALUES (?, 'task', 'insert', ?)", (step, f'{{"id":{task}}}'))
    if closed:
        db.execute("INSERT INTO history (step, task, field, old, new) VALUES (?, ?, 'status', 'open', ?)", (step, task, status))
    if dice.random() < 0.1:
        db.execute("INSERT INTO note (task, day, by, text) VALUES (?, ?, 'måling', ?)", (task, day, f"{action} er drøftet igen"))
