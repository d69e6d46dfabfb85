"""Minutes to measure with: the annotated texts of this repository, with other names, numbers, bodies and days, so that nothing repeats itself."""
import dataclasses, datetime, json, pathlib, random, re

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = "Anders Birgit Carsten Dorthe Erling Frida Gunnar Hanne Inger Jesper Kirsten Lars Mette Niels Oluf Pernille Rasmus Signe Torben Ulla Vagn".split()
FAMILIES = "Ager Bjerre Dam Enggaard Fisker Graa Holt Juhl Krogh Lindhard Munk Nygaard Overgaard Ravn Skov Toft Vang Winther Ørsted Åkjær".split()
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
HEADED = re.compile(r"(?im)^\W*(referat|dato|tid\b|mødedato|tidspunkt|dagsorden|beslutningsprotokol|.{0,60}møde.{0,40}\d{4}|.{0,40}dag(en)?,? (den|d\.)? ?\d)")
# A council in Denmark meets some ten times a year.
A_YEAR = 10


@dataclasses.dataclass
class Annotated:
    """Minutes from their first point on, and what stands in them: (start, end, action, kind), in bytes."""

    text: str
    items: list


def annotated():
    found = []
    for folder in ("Tests/Annotated/dev", "Tests/Annotated/own"):
        for path in sorted((ROOT / folder).glob("*.gold.json")):
            gold = json.loads(path.read_text())
            text = gold.get("text") or (path.parent / gold["text_file"]).read_text()
            first = re.search(r"^\s*(Punkt |Ad )?1[.):]", text, re.M)
            # They get a head of their own: those that would still tell of another meeting stay out.
            if not first or HEADED.search(text, first.start()):
                continue
            text, items = text[first.start() :], []
            for item in gold["items"]:
                at = text.find(item["quote"])
                if at < 0:
                    continue
                start = len(text[:at].encode())
                items.append((start, start + len(item["quote"].encode()), item.get("action") or item["quote"], item["kind"]))
            if items:
                found.append(Annotated(text, items))
    return found


def people(body):
    """The dozen who belong to a body; each to it alone."""
    return [f"{NAMES[(body * 7 + n * 5) % len(NAMES)]} {FAMILIES[(body + n) % len(FAMILIES)]} {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[body // 20 % 26]}{body}" for n in range(12)]


def days(count, last):
    """So many days on which a body met, the last one first."""
    return [last - datetime.timedelta(days=n * 365 // A_YEAR + 7) for n in range(count)]


def changed(text, dice):
    """The same text with other numbers of as many digits: bytes keep their places."""
    return re.sub(r"(?<=[0-9])[0-9](?![0-9.])", lambda _: str(dice.randrange(10)), text)


def head(body, day, number):
    members = ", ".join(people(body))
    return f"Referat af møde i Udvalg {body}\nDato: {day.day}. {MONTHS[day.month - 1]} {day.year}\nTil stede: {members}\nJournal: sag{number:07}\n\n"


def files(folder, count, last, bodies=None):
    """Writes so many minutes into a folder; yields nothing twice. A hundred meetings to a body, unless told otherwise."""
    dice, originals = random.Random(3), annotated()
    bodies = bodies or max(1, count // 100)
    held = days(count // bodies + 1, last)
    for number in range(count):
        body, turn = number % bodies + 1, number // bodies
        text = head(body, held[-1 - turn], number) + changed(originals[number * 7 % len(originals)].text, dice)
        (folder / f"{number:06}.txt").write_text(text)


def corpus(path, size):
    """One file of so many bytes: the texts again and again with other first names and other digits."""
    dice, originals, total = random.Random(7), [a.text for a in annotated()], 0
    known = re.compile(r"\b(" + "|".join({w for t in originals for w in re.findall(r"\b[A-ZÆØÅ][a-zæøå]{2,9}(?= [A-ZÆØÅ][a-zæøå]+)", t)}) + r")(?= [A-ZÆØÅ])")
    with open(path, "w", encoding="utf-8") as file:
        while total < size:
            for text in originals:
                names = {}
                text = known.sub(lambda m: names.setdefault(m[0], dice.choice(NAMES)), text)
                text = re.sub(r"\b[1-9]\d?(?=\. |:|%| kr)", lambda m: str(dice.randint(1, 28)), text) + "\n\n"
                total += file.write(text)
                if total >= size:
                    break
