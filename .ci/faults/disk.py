"""A disk that is full, small or failing: nothing but the whole change or none of it, and words that are true."""
import os, pathlib, subprocess

from stand import Tally, copy, run, state, stories

ERRORS = ["ENOSPC", "EIO"]
# What the words must be: the change is not saved; or, where the disk would not write or sync what was to be committed, that it may be.
FULL, FAILED = "ændringen er ikke gemt. Gør plads, og kør kommandoen igen", "med »tilsagn history«, om ændringen er gemt"


def torture(base, times, dice):
    told = stories(base)
    return [failing(base, told, times, dice), small(base, told), limited(base, told)]


def failing(base, told, times, dice):
    """The n-th call, or each from the n-th on, fails."""
    tally = Tally("disk full or failing at a call")
    place = base.folder / "disk.sqlite"
    for _ in range(times):
        story, error, on = dice.choice(told), dice.choice(ERRORS), dice.choice(["", "+"])
        call = dice.choice([c for c in story.calls if c in ("pwrite64", "fdatasync", "ftruncate")])
        when = dice.randint(1, story.calls[call])
        copy(story.database, place)
        status, out, said = run(*story.words, database=place, prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:error={error}:when={when}{on}"])
        judge(tally, story, place, status, out, said, f"{error} at {call} {when}{on} of {story.name}")
    return tally


def small(base, told):
    """A file system with a little room left, where one can be mounted."""
    tally = Tally("small file system")
    mount = base.folder / "small"
    mount.mkdir(exist_ok=True)
    for kilobytes in range(0, 400, 24):
        size = sum(os.path.getsize(f"{base.database}{end}") for end in ("", "-wal") if os.path.exists(f"{base.database}{end}")) // 1024
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size + 8 + kilobytes}k", "tmpfs", str(mount)], capture_output=True).returncode:
            return tally
        try:
            for story in told:
                place = mount / "register.sqlite"
                try:
                    copy(story.database, place)
                except OSError:
                    continue
                status, out, said = run(*story.words, database=place)
                judge(tally, story, place, status, out, said, f"{kilobytes} kB left for {story.name}")
        finally:
            subprocess.run(["umount", str(mount)], check=True)
    return tally


def limited(base, told):
    """A limit of how long a file may get."""
    tally = Tally("limit of a file's size")
    place = base.folder / "limited.sqlite"
    for story in told:
        for kilobytes in range(16, 256, 32):
            copy(story.database, place)
            status, out, said = run(*story.words, database=place, prefix=["prlimit", f"--fsize={kilobytes * 1024}"])
            judge(tally, story, place, status, out, said, f"files of at most {kilobytes} kB for {story.name}")
    return tally


def judge(tally, story, place, status, out, said, how):
    tally.tried += 1
    tally.struck += status != 0
    if status == 0:
        expected = story.states[-1:]
    else:
        stored = sum(line.startswith("møde-") for line in out.split("\n"))
        expected = story.states[stored : stored + (2 if FAILED in said else 1)]
    true = status == 0 or status == 74 and (FULL in said or FAILED in said)
    # The disk has room again when somebody looks.
    calm = calm_copy(place)
    now = state(calm)
    if now not in expected:
        tally.loses(f"{how}: status {status}, and the register is {'not sound' if now is None else 'state ' + str(story.states.index(now)) if now in story.states else 'in no state it may be in'}: {said.strip()!r}")
    elif not true:
        tally.loses(f"{how}: status {status}, {said.strip()!r}")


def calm_copy(place):
    calm = pathlib.Path(f"{place.parent.parent if place.parent.name == 'small' else place.parent}/calm.sqlite")
    copy(place, calm)
    return calm
