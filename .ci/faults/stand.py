"""What the faults share: registers to break, commands to break them in, and the state that a register is in."""
import dataclasses, hashlib, os, pathlib, re, shutil, subprocess, time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TILSAGN = os.environ.get("TILSAGN", str(ROOT / ".build/release/tilsagn"))
ENDS = ("", "-wal", "-shm", "-journal")
TODAY = "2023-06-01"


@dataclasses.dataclass
class Tally:
    """How often a fault was tried; what was lost, in words."""

    fault: str
    tried: int = 0
    struck: int = 0
    lost: list = dataclasses.field(default_factory=list)

    def loses(self, words):
        self.lost.append(words)
        print(f"  LOST: {self.fault}: {words}", flush=True)


def run(*words, database=None, prefix=(), limit=60, today=TODAY):
    """A command to its end: (status, output, errors). A negative status is the signal that ended it."""
    command = [*prefix, TILSAGN, *map(str, words), "--today", today, "--by", "prøve", *(["--database", str(database)] if database else [])]
    done = subprocess.run(command, capture_output=True, timeout=limit)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def must(*words, database, **more):
    status, out, said = run(*words, database=database, **more)
    assert status == 0, (status, words, said)
    return out


def state(database):
    """What the register holds, its history with it, as a digest; the real times of the steps left out. None where it cannot be told, or is not sound."""
    if run("check", database=database)[0] != 0:
        return None
    status, out, _ = run("export", "--history", database=database)
    return hashlib.sha256(re.sub(r'"stamp":\d+', "", out).encode()).hexdigest() if status == 0 else None


def minutes(folder, number, tasks=4):
    """A file of minutes of Samrådet with so many tasks."""
    points = "".join(f"Lone Holm kontakter kommune {number}-{n} inden den 1. maj 2023.\n" for n in range(tasks))
    path = pathlib.Path(folder) / f"møde-{number:02}.txt"
    path.write_text(f"Referat af møde i Samrådet\nDato: {1 + number % 28}. {['januar', 'februar', 'marts'][number // 28]} 2023\nTil stede: Lone Holm, Bo Lund\n\n1. Emne\n{points}")
    return path


def copy(database, to):
    for end in ENDS:
        pathlib.Path(f"{to}{end}").unlink(missing_ok=True)
        if os.path.exists(f"{database}{end}"):
            shutil.copy(f"{database}{end}", f"{to}{end}")


class Base:
    """A small register as the faults find it, and the folder it is in."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.database = self.folder / "base.sqlite"
        for number in range(6):
            must("import", minutes(self.folder, number), database=self.database)
        must("meeting", "add", "--body", "Samrådet", "--date", "2023-09-01", database=self.database)
        for task in (1, 2, 3):
            must("due", task, "next-meeting", "--why", "aftalt", database=self.database)
        must("done", 5, "--note", "sendt", database=self.database)


@dataclasses.dataclass
class Story:
    """A command, and the states that a register may be in while it is carried out: the first before it, the last after it."""

    name: str
    words: list
    states: list
    database: pathlib.Path
    # Seconds it takes, and how often it makes each of the calls that change files.
    spent: float = 0
    calls: dict = dataclasses.field(default_factory=dict)

    def measure(self, place):
        copy(self.database, place)
        began = time.monotonic()
        run(*self.words, database=place)
        self.spent = time.monotonic() - began
        copy(self.database, place)
        self.calls = calls(self.words, place)
        return self


CALLS = ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "link", "rename"]


def calls(words, place):
    """How often a command makes each call that changes files."""
    log = f"{place}.trace"
    run(*words, database=place, prefix=["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(CALLS)])
    text = pathlib.Path(log).read_text()
    os.unlink(log)
    return {call: n for call in CALLS if (n := len(re.findall(rf"\b{call}\(", text)))}


def stories(base):
    """Changes of one transaction, of several, and of the file as a whole."""
    place = base.folder / "story.sqlite"

    def story(name, *words, begin=base.database, parts=None):
        """`parts` are commands that together do the same, a transaction each."""
        states = [state(begin)]
        copy(begin, place)
        for part in parts or [words]:
            must(*part, database=place)
            states.append(state(place))
        assert None not in states and len(set(states)) == len(states), (name, states)
        return Story(name, list(words), states, begin).measure(place)

    new = [minutes(base.folder, number) for number in range(10, 16)]
    changed = base.folder / "changed.sqlite"
    copy(base.database, changed)
    must("drop", "--body", "Samrådet", database=changed)
    imported = story("import of six files", "import", *new)
    # The states between are those after the first files: one command is one step.
    imported.states = [imported.states[0]] + [prefix(base, new[:n], place) for n in range(1, 7)]
    return [
        imported,
        story("done of many", "done", "--body", "Samrådet", "--note", "færdig"),
        story("undo of many", "undo", begin=changed),
        story("meeting moved", "meeting", "move", "2023-09-01", "2023-10-01"),
        story("minutes corrected", "import", corrected(base)),
        story("add", "add", "ringe til Bo Lund", "--owner", "Bo Lund", "--body", "Samrådet"),
    ]


def prefix(base, files, place):
    copy(base.database, place)
    must("import", *files, database=place)
    return state(place)


def corrected(base):
    folder = base.folder / "rettet"
    folder.mkdir(exist_ok=True)
    path = minutes(folder, 3, tasks=6)
    path.write_text(path.read_text().replace("kommune 3-1", "kommune 3-1 og politiet"))
    return path
