"""Words that do harm where they are not escaped, and a register full of them."""
import json, re

from desk import holds, run

ATTACKS = [
    "\x1b[31mrød\x1b[0m \x1b]0;titel\x07", "=cmd()|' /C calc'!A0", "+1", "@SUM(A1:A9)", "-2+3", "\t=1+1", "\uff1d1+1", "<script>alert(1)</script>",
    "</style><b>fed</b></textarea></title>", "\"\u0301><i>x", "'\u0301 onload='x", "a\r\nBEGIN:VALARM\r\nACTION:DISPLAY", "a\x85b\u2028c\u2029d\rBcc: alle@example.dk",
    "\u202eomvendt\u202c \u2066x\u2069 \u200fy", "x\r\nBcc: alle@example.dk\r\n\r\n<html>", "{{title}} {{{style}}}", "a|b\\|c`d` [x](javascript:alert(1)) ![y](z)",
    "--=_tilsagn_", "=?utf-8?Q?x?= =?x", "a;b,c\\n:d", "&lt;b&gt; &#60; &amp;", "<!-- <![CDATA[ ]]> -->", "1. # - * _a_ **b** ~~c~~ <a href=x>",
    "ord " * 10_000,
]
ADDRESSES = ["a@b.dk\r\nBcc: x@y.dk", "a@b.dk, c@d.dk", "<a@b.dk>", "a@b.dk\x00", "a\x85@b.dk", "\u202ea@b.dk", "a b@c.dk", "a@b", "\"a\"@b.dk", "a@b.dk\n"]
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def harmless(text):
    """A text as every format but JSON shows it."""
    return CONTROLS.sub(" ", text)


def minutes():
    """A sentence and a row of a table for each attack, as they come from outside."""
    lines = ["Referat af møde i Kredsrådet", "", "Dato: 13. marts 2025", "", "Til stede: Lone Holm, Søren Bø, Åse Krogh", "", "1. Trafik", ""]
    for words in ATTACKS:
        lines += [f"Søren Bø sender {words} til kommunerne inden den 1. december 2025.", ""]
    lines += ["2. Opfølgning", "", "| Opgave | Ansvarlig | Frist |", "| --- | --- | --- |"]
    for words in ATTACKS:
        cell = words.replace("|", "\\|").replace("\n", " ")
        lines.append(f"| Sende notat om {cell} | Lone Holm | {cell[:40]} |")
    return "\n".join(lines) + "\n"


def register(work):
    """Hostile minutes, and after them hostile words in every field that can hold words, past all that the commands would refuse."""
    (work / "ond.md").write_text(minutes())
    first, path = work / "first.sqlite", work / "ond.sqlite"
    done = run("import", work / "ond.md", "--database", first, "--today", "2025-03-20", "--by", ATTACKS[0])
    holds(done.returncode == 0, f"hostile minutes are read: {done.stderr[:300]}")
    run("meeting", "add", "--body", "Kredsrådet", "--date", "2025-06-12", "--database", first, "--today", "2025-03-20")
    for number, words in enumerate(ATTACKS):
        added = run("add", f"--owner={words[:200]} {number}", "--body", "Kredsrådet", "--due", "2025-05-01", "--database", first, "--today", "2025-03-21", "--", words)
        holds(added.returncode == 0, f"{words[:40]!r} is added: {added.stderr[:300]}")
    for address in ADDRESSES:
        refused = run("owner", "email", "Søren Bø", address.replace("\x00", "\x01"), "--database", first)
        holds(refused.returncode == 64 and refused.stderr.count(b"\n") == 1, f"{address!r} is no address")
    tables = json.loads(run("export", "--database", first).stdout)
    rows = tables["tables"]
    for number, task in enumerate(rows["task"]):
        words = ATTACKS[number % len(ATTACKS)]
        task.update(text=words, agenda_item=words[:200], agenda_title=words[:200] if task["meeting"] else None, owner_note=words[:200])
        if task["due_text"]:
            task["due_text"] = words[:200]
        rows["note"].append({"id": number + 1, "task": task["id"], "day": "2025-03-22", "by": words[:200], "text": words})
    for number, owner in enumerate(rows["owner"]):
        owner["email"] = ADDRESSES[number // 2 % len(ADDRESSES)] if number % 2 else f"ansvarlig{number}@kredsen.example"
        owner["office"] = ATTACKS[number % len(ATTACKS)][:200]
    rows["body"][0]["name"] = "Kreds\r\nBcc: alle@example.dk <b>|\x1b[1m"
    (work / "ond.json").write_text(json.dumps(tables))
    done = run("restore", work / "ond.json", "--database", path, "--today", "2025-03-23")
    holds(done.returncode == 0, f"the hostile register is restored: {done.stderr[:300]}")
    return path
