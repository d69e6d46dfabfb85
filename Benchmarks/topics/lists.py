"""Lists and search on registers of growing size, beside the bare query by sqlite3 and taskwarrior on as many tasks as it bears.

The bare query asks for the same rows with the same columns; it starts a process, too. What both take beyond starting up is compared."""
from measure import installed, one_core, peak, printed
from minutes import people
import peers
from registers import TODAY

DAY = TODAY.isoformat()
COLUMNS = """task.id, task.text, kind, status, confirmed, quote, range_start, range_end, rule, confidence, agenda_item, due_text, due_type, due_to,
  due_original, recorded, last_word, closed_on, body.name, meeting.day,
  (SELECT group_concat(name, ', ') FROM task_owner JOIN owner ON owner.id = owner WHERE task = task.id),
  (SELECT group_concat(note.text) FROM note WHERE note.task = task.id), (SELECT count(*) FROM slip WHERE slip.task = task.id)"""
FROM = "FROM task JOIN body ON body.id = task.body LEFT JOIN meeting ON meeting.id = task.meeting"
LAST = """CASE WHEN due_type IN ('next-meeting', 'asap') THEN (SELECT min(day) FROM meeting AS m WHERE m.body = task.body AND NOT m.cancelled AND m.day > recorded)
  WHEN due_type <> 'recurring' THEN due_to END"""
ACTIVE = "NOT rejected AND status IN ('open', 'in-progress')"
HELD = f"(SELECT max(day) FROM meeting WHERE body = 1 AND day < '{DAY}')"
OWNER = people(1)[3]
COMMANDS = {
    "list --owner": (["list", "--owner", OWNER], f"SELECT {COLUMNS}, {LAST} {FROM} WHERE NOT rejected AND task.id IN (SELECT task FROM task_owner JOIN owner ON owner.id = owner WHERE name = '{OWNER}')"),
    "overdue": (["overdue"], f"SELECT {COLUMNS}, {LAST} {FROM} WHERE {ACTIVE} AND {LAST} < '{DAY}'"),
    "overdue --body": (["overdue", "--body", "Udvalg 1"], f"SELECT {COLUMNS}, {LAST} {FROM} WHERE {ACTIVE} AND task.body = 1 AND {LAST} < '{DAY}'"),
    "followup --body": (["followup", "--body", "Udvalg 1"], f"SELECT {COLUMNS}, {LAST} {FROM} WHERE NOT rejected AND task.body = 1 AND (closed_on IS NULL OR closed_on >= {HELD})"),
    "search, rare word": (["search", "sag0000055"], "SELECT rowid FROM search WHERE search MATCH 'sag0000055*' ORDER BY rank LIMIT 20"),
    "search, common word": (["search", "kommunen"], "SELECT rowid FROM search WHERE search MATCH 'kommunen*' ORDER BY rank LIMIT 20"),
    "suggestions --body": (["suggestions", "--body", "Udvalg 1"], f"SELECT suggestion.*, {COLUMNS} FROM suggestion JOIN task ON task.id = suggestion.task JOIN body ON body.id = task.body JOIN meeting ON meeting.id = task.meeting WHERE answer IS NULL AND task.body = 1"),
}
# On so many tasks the first two must take at most so many times the bare query, and be so many times faster than taskwarrior on half of them.
AT, QUERY, TASKWARRIOR = 100_000, 3, 10


def measure(bench):
    paths = {size: str(bench.register(size)) for size in bench.sizes}
    has = installed("sqlite3")
    for name, (words, sql) in COMMANDS.items():
        ours = {size: [bench.binary, *words, "--today", DAY, "--database", path] for size, path in paths.items()}
        # All sizes in turns: what a busy machine adds, it adds to each.
        commands = {"start": start(bench), **{("ours", size): command for size, command in ours.items()}}
        if has:
            commands |= {"floor": ["sqlite3", paths[bench.sizes[0]], "SELECT 1"], **{("sqlite3", size): ["sqlite3", path, sql] for size, path in paths.items()}}
        with one_core():
            times = bench.turns(commands)
        for size in bench.sizes:
            spent, bare, goal, holds = times["ours", size] * 1e3, times.get(("sqlite3", size)), "", None
            if has and size == AT and name in ("list --owner", "overdue"):
                allowed = (times["start"] + QUERY * (bare - times["floor"])) * 1e3
                goal, holds = f"≤ start + {QUERY} queries: {allowed:.0f}", spent <= allowed
            bench.row(name, size, spent, "ms", "sqlite3" if has else "", bare and bare * 1e3, printed=printed(ours[size]), growing=True, megabytes=peak(ours[size]), goal=goal, holds=holds)
    taskwarrior(bench)


def start(bench):
    return [bench.binary, "meeting", "next", "--today", DAY, "--database", str(bench.register(bench.sizes[0]))]


def taskwarrior(bench):
    if not installed("task"):
        return bench.missing("taskwarrior")
    count = 1_000 if bench.quick else peers.MOST
    here = peers.warrior(bench, count)
    owner = peers.owner(bench.register(bench.sizes[0]), OWNER)
    size = min(AT, bench.sizes[-1])
    for name, words in [("list --owner", ["task", f"+o{owner}", "all"]), ("overdue", ["task", "+OVERDUE", "all"])]:
        ours = [bench.binary, *COMMANDS[name][0], "--today", DAY, "--database", str(bench.register(size))]
        with one_core():
            times = bench.turns({"ours": ours, "task": words}, 3, env=here)
        ratio = times["task"] / times["ours"]
        bench.row(f"{name}, task on {count // 1000}k", size, times["ours"] * 1e3, "ms", "taskwarrior", times["task"] * 1e3, 
                  goal="" if bench.quick else f"≥ {TASKWARRIOR} times faster", holds=None if bench.quick else ratio >= TASKWARRIOR)
