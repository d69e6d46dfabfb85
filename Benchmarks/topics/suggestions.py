"""What new minutes cost that are held against old tasks: an import of 10 kB into a register with 10,000 open tasks of one body, all confirmed so that none
is forgotten, and into an empty one."""
import json, random, shutil, sqlite3, statistics, subprocess

from measure import ROOT, one_core, remove, seconds
from minutes import annotated

TASKS, MEETINGS, MORE = 10_000, 200, 200


def measure(bench):
    empty, full, new, place = (bench.scratch / name for name in ("empty.sqlite", "open.sqlite", "new.txt", "place.sqlite"))
    new.write_text(minutes())
    for path in (empty, full):
        subprocess.run([bench.binary, "meeting", "add", "--body", "Rådet", "--date", "2030-01-01", "--database", path], check=True, stdout=subprocess.DEVNULL)
    fill(full)
    times = {empty: [], full: []}
    with one_core():
        for _ in range(bench.rounds):
            for path, spent in times.items():
                remove(place)
                shutil.copy(path, place)
                spent.append(seconds([bench.binary, "import", str(new), "--database", str(place), "--today", "2024-01-11"]))
    before, after = (statistics.median(times[path]) * 1e3 for path in (empty, full))
    bench.row("import, open tasks", TASKS, after, "ms", "none open", before, goal=f"≤ {MORE} ms more", holds=after - before <= MORE)


def fill(path):
    dice, pool = random.Random(7), annotated()
    db = sqlite3.connect(path)
    body = db.execute("INSERT INTO body (name) VALUES ('Kredsrådet')").lastrowid
    task = 0
    for number in range(MEETINGS):
        day = f"{2000 + number // 10}-{number % 10 + 1:02}-15"
        quotes = [(a.text.encode()[s:e].decode(), action) for a in dice.choices(pool, k=8) for s, e, action, _ in a.items][: TASKS // MEETINGS]
        head = f"Referat af møde i Kredsrådet\nDato: {day}\n\n1. Sager\n\n"
        text = head + "\n\n".join(quote for quote, _ in quotes)
        meeting = db.execute("INSERT INTO meeting (body, day, title, file_name, minutes) VALUES (?, ?, 'Møde', 'a.txt', ?)", (body, day, text)).lastrowid
        at = len(head.encode())
        for quote, action in quotes:
            size = len(quote.encode())
            db.execute(
                """INSERT INTO task (body, meeting, recorded, text, kind, status, quote, range_start, range_end, rule, confidence, last_word, confirmed)
                   VALUES (?, ?, ?, ?, 'decision', 'open', ?, ?, ?, 'does', 0.9, ?, 1)""", (body, meeting, day, action, quote, at, at + size, day))
            at += size + 2
    db.commit()
    db.close()


def minutes():
    text = "Referat af møde i Kredsrådet\nDato: 10. januar 2024\nTil stede: Lone Holm, Søren Rye\n"
    for path in sorted((ROOT / "Tests/Loops").glob("*-b.gold.json")):
        text += "\n" + json.loads(path.read_text())["text"].split("\n", 8)[-1]
        if len(text.encode()) > 10_000:
            break
    return text.encode()[:10_000].decode(errors="ignore")
