"""kill -9 at random moments, and at the very call that writes, syncs, cuts or unlinks: what was acknowledged is there, all else wholly absent."""
import concurrent.futures, os, random, signal, subprocess, time

from stand import TILSAGN, TODAY, Tally, copy, run, state, stories


def torture(base, times, dice):
    tallies = []
    told = stories(base)
    for story in told:
        tally = Tally(f"kill -9: {story.name}")
        seeds = [dice.random() for _ in range(-(-times // len(told)))]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda numbered: once(base, story, tally, *numbered), enumerate(seeds)))
        tallies.append(tally)
    return tallies


def once(base, story, tally, number, seed):
    dice = random.Random(seed)
    place = base.folder / f"killed-{story.name.replace(' ', '-')}-{number}.sqlite"
    copy(story.database, place)
    if number % 2:
        call = dice.choices(list(story.calls), list(story.calls.values()))[0]
        when = dice.randint(1, story.calls[call])
        how = f"{call} {when}"
        status, out, _ = run(*story.words, database=place, prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:signal=KILL:when={when}"])
    else:
        delay = dice.uniform(0, 1.1 * story.spent)
        how = f"{delay * 1e3:.1f} ms"
        status, out = killed(story, place, delay)
    tally.tried += 1
    tally.struck += status < 0 or status == 137
    verify(story, tally, place, status, out, how)
    for end in ("", "-wal", "-shm"):
        if os.path.exists(f"{place}{end}"):
            os.unlink(f"{place}{end}")


def killed(story, place, delay):
    process = subprocess.Popen([TILSAGN, *map(str, story.words), "--today", TODAY, "--by", "prøve", "--database", str(place)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    out = process.stdout.read().decode()
    return process.wait(), out


def verify(story, tally, place, status, out, how):
    now = state(place)
    if now not in story.states:
        return tally.loses(f"{how}: the register is {'not sound' if now is None else 'in none of the states it may be in'}")
    reached = story.states.index(now)
    # A line of an import says that its file is stored.
    least = len(story.states) - 1 if status == 0 else sum(line.startswith("møde-") for line in out.split("\n"))
    if reached < least and len(story.states) > 1:
        tally.loses(f"{how}: acknowledged {least}, found {reached}")
