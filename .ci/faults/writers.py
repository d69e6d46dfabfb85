"""Sixteen processes write at once, some of them killed: each change that was acknowledged is there once, the others once or not at all."""
import json, random, subprocess, time

from stand import TILSAGN, TODAY, Tally, copy, must, run, state

WRITERS = 16


def torture(base, rounds, dice):
    tally = Tally(f"{WRITERS} writers at once")
    place = base.folder / "writers.sqlite"
    copy(base.database, place)
    acknowledged, tried = set(), set()
    for turn in range(rounds):
        running = []
        for writer in range(WRITERS):
            text = f"opgave {turn}-{writer}"
            words = ["add", text, "--owner", "Bo Lund", "--body", "Samrådet"] if writer % 4 else ["note", "7", text]
            running.append((text, subprocess.Popen([TILSAGN, *words, "--today", TODAY, "--by", f"p{writer}", "--database", str(place)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)))
        victims = dice.sample(range(WRITERS), 3)
        for number in victims:
            time.sleep(dice.uniform(0, 0.03))
            running[number][1].kill()
        for number, (text, process) in enumerate(running):
            said = process.communicate()[1].decode()
            tally.tried += 1
            tally.struck += process.returncode < 0
            tried.add(text)
            if process.returncode == 0:
                acknowledged.add(text)
            elif number not in victims:
                tally.loses(f"status {process.returncode}: {said}")
    if state(place) is None:
        tally.loses("the register is not sound")
    tables = json.loads(must("export", database=place))["tables"]
    found = [row["text"] for row in tables["task"] + tables["note"] if row["text"].startswith("opgave ")]
    for text in acknowledged - set(found):
        tally.loses(f"»{text}« was acknowledged")
    if len(found) != len(set(found)) or set(found) - tried:
        tally.loses("something is there twice, or from nowhere")
    told = must("history", database=place)
    for text in found:
        if f"{text}" not in told:
            tally.loses(f"»{text}« has no history")
    return [tally]
