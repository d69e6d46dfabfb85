"""The power fails: what the program wrote and did not yet sync reaches the disk in part, in any order, or not at all.

A command is traced once, each write with its bytes. Then the disk is played again up to a random moment: what was synced is there, of the rest a random
part, the last sector torn. The register must be in one of its states, and after the end of the command in the last one."""
import concurrent.futures, os, pathlib, random, re

from stand import Tally, copy, run, state, stories

CALL = re.compile(r'(pwrite64|fdatasync|fsync|ftruncate|unlink)\((?:\d+<([^>]+)>|"([^"]+)")(?:, (?:"((?:\\x[0-9a-f]{2})*)", \d+, )?(\d+))?\)\s+= (\d+)')
SECTOR = 512


def torture(base, times, dice):
    tallies = []
    told = stories(base)
    for story in told:
        calls = trace(base, story)
        tally = Tally(f"power cut: {story.name}")
        seeds = [dice.random() for _ in range(-(-times // len(told)))]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda numbered: once(base, story, calls, tally, *numbered), enumerate(seeds)))
        tallies.append(tally)
    return tallies


def trace(base, story):
    """The calls that change the register's files: (what, end of the file's name, place or length, bytes)."""
    place, log = base.folder / "traced.sqlite", base.folder / "traced.log"
    copy(story.database, place)
    run(*story.words, database=place, prefix=["strace", "-f", "-qq", "-y", "-xx", "-s", "100000", "-o", str(log), "-e", "trace=pwrite64,fdatasync,fsync,ftruncate,unlink"])
    calls, lines = [], log.read_text().splitlines()
    for line in lines:
        found = CALL.search(line)
        path = plain(found[2] or found[3]) if found else ""
        if path.startswith(str(place)):
            calls.append((found[1], path[len(str(place)) :], int(found[5] or 0), bytes.fromhex((found[4] or "").replace("\\x", ""))))
    # Nothing was overlooked. Several files are stored together as they are read, so that no two runs write alike.
    assert sum(c[0] == "pwrite64" for c in calls) == sum("pwrite64(" in line for line in lines) > 0, story.name
    return calls


def plain(path):
    """strace writes paths as bytes in hex, too."""
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


def once(base, story, calls, tally, number, seed):
    dice = random.Random(seed)
    moment = dice.randint(0, len(calls))
    files = {end: bytearray(pathlib.Path(f"{story.database}{end}").read_bytes()) for end in ("", "-wal") if os.path.exists(f"{story.database}{end}")}
    waiting = []
    for call in calls[:moment]:
        if call[0] in ("fdatasync", "fsync"):
            for due in [w for w in waiting if w[1] == call[1]]:
                apply(files, due)
            waiting = [w for w in waiting if w[1] != call[1]]
        else:
            waiting.append(call)
    share = dice.choice([0, 0.5, 1])
    for call in waiting:
        if dice.random() < share:
            what, end, at, data = call
            torn = data[: dice.randrange(len(data)) // SECTOR * SECTOR] if data and dice.random() < 0.2 else data
            apply(files, (what, end, at, torn))
    place = base.folder / f"power-{story.name.replace(' ', '-')}-{number}.sqlite"
    for end, content in files.items():
        pathlib.Path(f"{place}{end}").write_bytes(content)
    now = state(place)
    tally.tried += 1
    tally.struck += bool(waiting)
    if now not in (story.states if moment < len(calls) else story.states[-1:]):
        tally.loses(f"after call {moment} of {len(calls)}: the register is {'not sound' if now is None else 'not in a state it may be in'}")
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{place}{end}").unlink(missing_ok=True)


def apply(files, call):
    what, end, at, data = call
    if what == "unlink":
        files.pop(end, None)
    elif what == "ftruncate":
        file = files.setdefault(end, bytearray())
        file[:] = file[:at].ljust(at, b"\0")
    else:
        file = files.setdefault(end, bytearray())
        if len(file) < at + len(data):
            file.extend(bytes(at + len(data) - len(file)))
        file[at : at + len(data)] = data
