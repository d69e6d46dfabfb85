"""Each format read by a parser that is not ours: what stands in it must be what the JSON says, harmless."""
import csv, datetime, email, email.policy, io, json, re, subprocess, sys, unicodedata

from desk import holds
from hostility import CONTROLS, harmless

try:
    import docx, html5lib, icalendar
except ImportError as missing:
    print(f"  skipped: {missing.name} missing; .ci/check-setup installs it")
    sys.exit(77)

FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20\u2212"
STATES = {"proposed": "NEEDS-ACTION", "open": "NEEDS-ACTION", "in-progress": "IN-PROCESS", "done": "COMPLETED", "dropped": "CANCELLED"}


def flat(text):
    return " ".join(harmless(text).split())


def tasks(answer):
    """The tasks of any answer in JSON, in its order."""
    if "sections" in answer:
        return [task for section in answer["sections"] for task in section["tasks"]]
    return answer.get("tasks") or ([answer] if "text" in answer else [])


def read_table(text, found, name):
    holds(not CONTROLS.search(text.replace("\n", "")), f"{name}: no control characters")
    widths = [sum(not unicodedata.combining(c) and 1 + (unicodedata.east_asian_width(c) in "WF") for c in line) for line in text.split("\n")]
    holds(max(widths) <= 100, f"{name}: lines of at most 100 columns, not {max(widths)}")
    words = "".join(text.split())
    for task in found:
        # Cells stand side by side: the first word of the task is on a line of its number.
        first = flat(task["text"]).split(" ")[0][:8]
        holds(first in words, f"{name}: task {task['id']} is told")


def read_csv(data, found, name, count=None):
    holds(data.startswith(b"\xef\xbb\xbf"), f"{name}: a mark of UTF-8")
    csv.field_size_limit(100_000_000)
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    holds({len(row) for row in rows} == {len(rows[0])}, f"{name}: as many fields in each row")
    holds(len(rows) == (len(found) if count is None else count) + 1, f"{name}: a row for each task")

    def cell(text):
        plain = harmless(text or "")
        return "'" + plain if plain.strip()[:1] and plain.strip()[0] in FORMULA else plain

    for row, task in zip(rows[1:], found):
        holds(row[0] == str(task["id"]) and row[2] == cell(task["text"]), f"{name}: the text of task {task['id']}")
        holds(row[3] == cell(", ".join(o["name"] for o in task["owners"])), f"{name}: the owners of task {task['id']}")
        holds(not task["source"] or row[17] == cell(task["source"]["quote"]), f"{name}: the quote of task {task['id']}")
        holds(all(not field.strip() or field.strip()[0] not in FORMULA for field in row), f"{name}: no formula in task {task['id']}")


def read_markdown(text, found, name):
    done = subprocess.run(["pandoc", "--from", "gfm-autolink_bare_uris-emoji", "--to", "json"], input=text.encode(), capture_output=True, timeout=300)
    holds(done.returncode == 0, f"{name}: pandoc reads it")
    kinds, rows = {}, []

    def words(node):
        if isinstance(node, list):
            return "".join(map(words, node))
        if not isinstance(node, dict):
            return ""
        kinds[node.get("t")] = kinds.get(node.get("t"), 0) + 1
        if node.get("t") in ("Space", "SoftBreak", "LineBreak"):
            return " "
        content = node.get("c")
        return content if isinstance(content, str) else words(content) if content is not None else ""

    for block in json.loads(done.stdout)["blocks"]:
        if block["t"] == "Table":
            for body in block["c"][4]:
                rows += [[words(cell[4]) for cell in row[1]] for row in body[3]]
        else:
            words(block)
    told = {row[0]: row for row in rows if row and row[0].isdigit()}
    for task in found:
        holds(" ".join(told.get(str(task["id"]), ["", ""])[1].split()) == flat(task["text"]), f"{name}: the text of task {task['id']}")
    bad = {"RawInline", "RawBlock", "Link", "Image", "Code", "CodeBlock", "Strikeout", "Emph"} & set(kinds)
    holds(not bad, f"{name}: nothing but text, not {bad}")


def read_html(text, name, found=()):
    try:
        page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    except html5lib.html5parser.ParseError as error:
        return holds(False, f"{name}: strict HTML ({error})")
    holds(not CONTROLS.search(text.replace("\n", "")), f"{name}: no control characters")
    elements = [e for e in page.iter() if isinstance(e.tag, str)]
    for element in elements:
        element.tag = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
    allowed = set("html head meta title style body header main section footer h1 h2 p ul ol li table colgroup col thead tbody tr th td a b br strong span div "
                  "figure figcaption svg g rect text line path polyline circle desc details summary".split())
    holds({e.tag for e in elements} <= allowed, f"{name}: only our elements, not {({e.tag for e in elements}) - allowed}")
    holds(not any(k.lower().startswith("on") or k in ("src", "action") for e in elements for k in e.attrib), f"{name}: nothing runs or is fetched")
    holds(all(re.match(r"#|[\w%.-]+\.eml$", e.attrib.get("href", "#")) for e in elements), f"{name}: no links elsewhere")
    whole = flat(" ".join("".join(e.itertext()) for e in elements if e.tag in ("td", "p", "li", "strong")))
    for task in found:
        holds(flat(task["text"]) in whole, f"{name}: the text of task {task['id']}")


def as_read(text):
    """What icalendar reads where it wrote the text itself: version 4 unescapes twice, so that a backslash before an n becomes a line break."""
    todo = icalendar.Todo()
    todo.add("summary", harmless(text))
    return str(icalendar.Todo.from_ical(todo.to_ical())["SUMMARY"])


def read_ics(data, found, name):
    holds(data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), f"{name}: CRLF")
    holds(max(map(len, data.split(b"\r\n"))) <= 75, f"{name}: folded at 75 octets")
    calendar = icalendar.Calendar.from_ical(data)
    parts = list(calendar.walk())
    holds(not any(getattr(part, "errors", None) for part in parts), f"{name}: no errors")
    holds({part.name for part in parts} <= {"VCALENDAR", "VTODO", "VEVENT"}, f"{name}: to-dos and events only")
    allowed = set("UID SEQUENCE DTSTAMP LAST-MODIFIED SUMMARY DESCRIPTION CATEGORIES DUE STATUS COMPLETED PERCENT-COMPLETE PRIORITY CLASS DTSTART DTEND "
                  "TRANSP VERSION PRODID METHOD X-WR-CALNAME".split())
    holds({key for part in parts for key in part} <= allowed, f"{name}: our properties only, not {({k for p in parts for k in p}) - allowed}")
    ids = [str(part["UID"]) for part in parts[1:]]
    holds(len(ids) == len(set(ids)), f"{name}: each UID once")
    todos = {str(part["UID"]).split("-")[1]: part for part in parts if part.name == "VTODO"}
    holds(set(todos) == {str(task["id"]) for task in found}, f"{name}: a to-do for each task")
    for task in found:
        todo = todos.get(str(task["id"]))
        if todo is None:
            continue
        holds(str(todo["SUMMARY"]) == as_read(task["text"]), f"{name}: the text of task {task['id']}")
        holds(str(todo["STATUS"]) == ("CANCELLED" if task["rejected"] else STATES[task["status"]]), f"{name}: the status of task {task['id']}")
        due = task["due"] and task["due"]["date"]
        holds((todo["DUE"].dt if "DUE" in todo else None) == (datetime.date.fromisoformat(due) if due else None), f"{name}: when task {task['id']} is due")
        for words in [o["name"] for o in task["owners"]] + ([task["source"]["quote"]] if task["source"] else []):
            holds(as_read(words) in str(todo["DESCRIPTION"]), f"{name}: {words[:40]!r} stands with task {task['id']}")
    return parts


def read_docx(path, found, name):
    document = docx.Document(path)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    whole = flat(" ".join(cells))
    for task in found:
        holds(flat(task["text"]) in whole, f"{name}: the text of task {task['id']}")
    holds(not CONTROLS.search("".join(p.text for p in document.paragraphs).replace("\n", "")), f"{name}: no control characters")


def parts(data, name):
    """The draft as the standard library reads it: it, its plain text and its page."""
    holds(all(0x20 <= byte <= 0x7e or byte in b"\r\n" for byte in data) and data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), f"{name}: ASCII, CRLF")
    holds(max(map(len, data.split(b"\r\n"))) <= 78, f"{name}: short lines")
    mail = email.message_from_bytes(data, policy=email.policy.default)
    whole = list(mail.walk())
    holds(not any(part.defects for part in whole) and not any(part[key].defects for part in whole for key in part), f"{name}: no defects")
    allowed = {"From", "To", "Subject", "Date", "Message-ID", "X-Unsent", "Content-Language", "MIME-Version", "Content-Type"}
    holds(set(mail.keys()) <= allowed and len(mail.keys()) == len(set(mail.keys())), f"{name}: our headers only, not {set(mail.keys()) - allowed}")
    holds(mail.get_content_type() == "multipart/alternative" and [p.get_content_type() for p in whole[1:]] == ["text/plain", "text/html"], f"{name}: two parts")
    holds(mail["X-Unsent"] == "1" and mail["Date"].datetime is not None, f"{name}: a draft with a date")
    plain, page = (mail.get_body((kind,)).get_content().replace("\r\n", "\n") for kind in ("plain", "html"))
    holds(not CONTROLS.search(plain.replace("\n", "")), f"{name}: no control characters")
    return mail, plain, page


def read_mail(data, name):
    """Its addresses, and the words of its plain text and its page."""
    mail, plain, page = parts(data, name)
    read_html(page, name)
    addresses = mail["To"].addresses if mail["To"] else ()
    return addresses, flat(plain), flat("".join(html5lib.parse(page, namespaceHTMLElements=False).itertext()))
