"""Files that are not what they should be: write-protected, of a newer version, damaged, cut short; and a clock that went back."""
import os, pathlib, sqlite3, subprocess, sys

from stand import Tally, copy, must, run, state

READS = [["list"], ["overdue"], ["followup", "--body", "Samrådet"], ["search", "kommune"], ["show", "3"], ["history"], ["suggestions"], ["meeting", "list"], ["export"]]
WRITES = [["add", "x", "--owner", "Bo Lund", "--body", "Samrådet"], ["done", "3"], ["undo"]]


def torture(base, times, dice):
    return [protected(base), newer(base), damaged(base, times, dice), cut(base, times, dice), clock(base)]


def expect(tally, words, place, status, text, **more):
    found, _, said = run(*words, database=place, **more)
    tally.tried += 1
    tally.struck += found != 0
    if found not in status or text not in said:
        tally.loses(f"{' '.join(words)}: status {found}, {said.strip()!r}")


def protected(base):
    """A file that nobody may write, and one on a file system that nobody may write: everything can be read, nothing is written."""
    tally = Tally("write-protected")
    place = base.folder / "protected.sqlite"
    copy(base.database, place)
    before = state(place)
    place.chmod(0o444)
    for words in READS:
        expect(tally, words, place, (0, 1), "")
    for words in WRITES:
        expect(tally, words, place, (73,), "skrivebeskyttet")
    place.chmod(0o644)
    mount = base.folder / "readonly"
    mount.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(mount)], capture_output=True).returncode == 0:
        try:
            copy(base.database, mount / "register.sqlite")
            subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
            for words in READS:
                expect(tally, words, mount / "register.sqlite", (0, 1), "")
            for words in WRITES:
                expect(tally, words, mount / "register.sqlite", (73,), "skrivebeskyttet")
            expect(tally, WRITES[0], mount / "new.sqlite", (73,), "kan ikke oprettes")
        finally:
            subprocess.run(["umount", str(mount)], check=True)
    if state(place) != before:
        tally.loses("a write-protected register changed")
    return tally


def newer(base):
    tally = Tally("of a newer version")
    place = base.folder / "newer.sqlite"
    copy(base.database, place)
    db = sqlite3.connect(place)
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = place.read_bytes()
    for words in READS + WRITES + [["check"], ["backup", str(base.folder / "no.sqlite")]]:
        expect(tally, words, place, (65,), "nyere udgave")
    if place.read_bytes() != before:
        tally.loses("a register of a newer version changed")
    return tally


def damaged(base, times, dice):
    """Pages overwritten: `check` finds it, or what was overwritten was nothing; no command falls over, and none makes a sound register of it."""
    tally = Tally("pages overwritten")
    place = base.folder / "damaged.sqlite"
    for _ in range(times):
        copy(base.database, place)
        raw = bytearray(place.read_bytes())
        how = dice.choice(["noise", "zeros", "another page", "a few bytes"])
        page = dice.randrange(len(raw) // 4096) * 4096
        size = 4096 if how != "a few bytes" else dice.randint(1, 64)
        at = page if size == 4096 else page + dice.randrange(4096 - size)
        other = dice.randrange(len(raw) // 4096) * 4096
        raw[at : at + size] = {"noise": dice.randbytes(size), "zeros": bytes(size), "another page": raw[other : other + size]}.get(how) or dice.randbytes(size)
        place.write_bytes(raw)
        sound = run("check", database=place)[0] == 0
        for words in [dice.choice(READS), dice.choice(WRITES), ["check"]]:
            status, _, said = run(*words, database=place)
            tally.tried += 1
            tally.struck += status not in (0, 1)
            # Rows of the wrong table may read as nonsense: then it says where to look.
            if status == 70 and "»tilsagn check«" in said and not sound:
                continue
            if status not in (0, 1, 65) or status == 65 and not any(w in said for w in ("beskadiget", "ikke et register", "nyere", "ingen opgave", "tage tilbage", "kendes ikke", "Intet er ændret")):
                tally.loses(f"{how} at {at}: {' '.join(words)}: status {status}, {said.strip()!r}")
    return tally


def cut(base, times, dice):
    """The log of a register, or the register, cut short as a power cut leaves it: the log costs what was not yet synced, the register is refused."""
    tally = Tally("file or log cut short")
    place, live = base.folder / "cut.sqlite", base.folder / "live.sqlite"
    copy(base.database, live)
    # A reader keeps the log from being merged; a process of its own, as whoever closes a file gives up all locks of his on it.
    code = "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('BEGIN'); d.execute('SELECT count(*) FROM task').fetchone(); print(flush=True); input()"
    reader = subprocess.Popen([sys.executable, "-c", code, live], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    reader.stdout.readline()
    states = [state(base.database)]
    for number in range(6):
        must("note", "3", f"nr. {number}", database=live)
        copy(live, place)
        states.append(state(place))
    for _ in range(times):
        copy(live, place)
        log = pathlib.Path(f"{place}-wal")
        length = dice.randrange(log.stat().st_size)
        os.truncate(log, length)
        pathlib.Path(f"{place}-shm").unlink(missing_ok=True)
        if dice.random() < 0.3:
            with open(log, "r+b") as file:
                file.seek(length)
                file.write(dice.randbytes(5000))
        tally.tried += 1
        tally.struck += 1
        if state(place) not in states:
            tally.loses(f"log cut at {length}")
    reader.communicate(b"\n")
    for _ in range(max(3, times // 10)):
        copy(base.database, place)
        length = dice.randrange(base.database.stat().st_size)
        os.truncate(place, length)
        expect(tally, ["list"], place, (65,), "")
    return tally


def clock(base):
    """The day and the clock go back: what was done last is last, whatever the days say."""
    tally = Tally("a clock going back")
    place = base.folder / "clock.sqlite"
    copy(base.database, place)
    db = sqlite3.connect(place)
    db.executescript("DROP TRIGGER step_unchanged; UPDATE step SET stamp = stamp + 100000000")
    db.execute("CREATE TRIGGER step_unchanged BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'history is append-only'); END")
    db.close()
    before = must("export", database=place)
    for day in ("2023-05-01", "2022-01-01", "1999-12-31"):
        for words in (["done", "4"], ["add", "ny", "--owner", "Bo Lund", "--body", "Samrådet"], ["sleep", "6", "2023-12-01"], ["meeting", "add", "--body", "Samrådet", "--date", "2023-11-01"]):
            expect(tally, words, place, (0,), "", today=day)
        if state(place) is None:
            tally.loses(f"not sound after {day}")
        for _ in range(4):
            expect(tally, ["undo"], place, (0,), "", today=day)
    after = must("export", database=place)
    if after != before:
        tally.loses("what was taken back is not as it was")
    return tally
