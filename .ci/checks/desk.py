"""What the checks share: the binary, its answers, and documents made by LibreOffice."""
import html, json, os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TILSAGN = pathlib.Path(os.environ.get("TILSAGN", ROOT / ".build/release/tilsagn"))
SEED = ROOT / "seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt"
FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8", "rtf": "Rich Text Format", "pdf": "writer_pdf_Export"}
failures = []


def need(*programs):
    """Ends as skipped where one is missing."""
    missing = [p for p in programs if not shutil.which(p)]
    if missing:
        print("  skipped: " + ", ".join(missing) + " missing; .ci/check-setup installs it")
        sys.exit(77)


def holds(condition, claim):
    if not condition:
        failures.append(claim)
        print(f"  does not hold: {claim}")


def end():
    sys.exit(bool(failures))


def run(*arguments, limit=120, **more):
    return subprocess.run([TILSAGN, *map(str, arguments)], capture_output=True, timeout=limit, **more)


def extract(path):
    """The answer of `extract`, or None."""
    done = run("extract", path, "--format", "json")
    if done.returncode:
        print(f"  {path.name}: {done.stderr.decode().strip()}")
        return None
    return json.loads(done.stdout)


def annotated(name):
    path = ROOT / f"Tests/Annotated/dev/{name}.gold.json"
    gold = json.loads(path.read_text())
    return gold.get("text") or (path.parent / gold["text_file"]).read_text()


def folder():
    return pathlib.Path(tempfile.mkdtemp(prefix="tilsagn-check-"))


def page(text, style=""):
    """A web page of plain minutes: a paragraph for what stands between blank lines, tables for rows with bars."""
    out = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        lines = block.split("\n")
        if all(line.strip().startswith("|") for line in lines):
            rows = [[html.escape(c.strip()) for c in line.strip().strip("|").split("|")] for line in lines if not re.fullmatch(r"[\s|:-]+", line)]
            out.append("<table border=1>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows) + "</table>")
        else:
            out.append("<p>" + "<br>".join(map(html.escape, lines)) + "</p>")
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{style}</style></head><body>\n' + "\n".join(out) + "\n</body></html>\n"


def convert(files, form, into):
    """Makes documents of other documents, in one go."""
    profile = into.parent / "office"
    # The same fonts everywhere: lines break where they break on a machine that has no others.
    fonts = into.parent / "fonts.conf"
    fonts.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir>'
                     f"<cachedir>{into.parent}/fontcache</cachedir></fontconfig>")
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", f"{form}:{FILTERS[form]}", "--outdir", into, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=600, env={**os.environ, "SOURCE_DATE_EPOCH": "0", "FONTCONFIG_FILE": str(fonts)})
    return [into / (f.stem + "." + form) for f in files]


def documents(texts, work):
    """The same minutes as DOCX, ODT, RTF, HTML and PDF: {format: {name: path}}."""
    pages = []
    for sub in ["html", *FILTERS]:
        (work / sub).mkdir()
    for name, text in texts.items():
        pages.append(work / "html" / f"{name}.html")
        pages[-1].write_text(page(text))
    made = {"html": pages, "odt": convert(pages, "odt", work / "odt")}
    made["docx"] = convert(made["odt"], "docx", work / "docx")
    made["rtf"] = convert(made["odt"], "rtf", work / "rtf")
    made["pdf"] = convert(made["docx"], "pdf", work / "pdf")
    return {form: {path.stem: path for path in paths} for form, paths in made.items()}
