-- The register of tilsagn: who met, what was promised, and everything that happened to it since.
-- Days are ISO 8601 text (YYYY-MM-DD); ranges are half-open byte ranges in meeting.minutes (UTF-8).

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  organisation TEXT
) STRICT;

-- One meeting of a body on a day: planned until its minutes are in, or its day is past.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  body INTEGER NOT NULL REFERENCES body (id),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  moved_from TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  approved INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1)),
  title TEXT,
  file_name TEXT,
  minutes TEXT,
  UNIQUE (body, day),
  CHECK (NOT (cancelled AND minutes IS NOT NULL))
) STRICT;

CREATE TABLE owner (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  type TEXT NOT NULL CHECK (type IN ('person', 'body', 'group'))
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  body INTEGER NOT NULL REFERENCES body (id),
  -- The meeting whose minutes it stands in; null for a task added by hand.
  meeting INTEGER REFERENCES meeting (id),
  recorded TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('pledge', 'decision', 'request', 'proposal')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'open', 'in-progress', 'done', 'dropped')),
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  sleep_until TEXT,
  owner_note TEXT,
  agenda_item TEXT,
  agenda_title TEXT,
  quote TEXT,
  range_start INTEGER,
  range_end INTEGER,
  rule TEXT,
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  due_text TEXT,
  due_type TEXT CHECK (due_type IN ('date', 'week', 'month', 'quarter', 'year', 'next-meeting', 'first-meeting-in', 'before-event', 'asap', 'recurring', 'other')),
  due_value TEXT,
  due_from TEXT,
  due_to TEXT,
  -- The first last day that could be told; later ones are rows of slip.
  due_original TEXT,
  last_word TEXT NOT NULL,
  closed_on TEXT,
  CHECK ((status IN ('done', 'dropped')) = (closed_on IS NOT NULL)),
  CHECK ((meeting IS NULL) = (quote IS NULL)),
  CHECK (range_start IS NULL OR range_start < range_end),
  CHECK ((due_text IS NULL) = (due_type IS NULL))
) STRICT;

CREATE INDEX task_by_body ON task (body, status);
CREATE INDEX task_by_meeting ON task (meeting);

CREATE TABLE task_owner (
  task INTEGER NOT NULL REFERENCES task (id),
  owner INTEGER NOT NULL REFERENCES owner (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (task, owner)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_owner_by_owner ON task_owner (owner);

-- Each move of a deadline: the original stays in the task.
CREATE TABLE slip (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  day TEXT NOT NULL,
  old_day TEXT,
  new_day TEXT,
  why TEXT NOT NULL
) STRICT;

CREATE INDEX slip_by_task ON slip (task);

-- Append-only: one step is one command; `stamp` is the real time (seconds since 1970), `day` the effective one.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  day TEXT NOT NULL,
  stamp INTEGER NOT NULL DEFAULT (unixepoch()),
  by TEXT NOT NULL,
  task INTEGER,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  why TEXT
) STRICT;

CREATE INDEX history_by_task ON history (task);

CREATE TRIGGER history_stays BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

-- proposed -> open, dropped; open <-> in-progress; open, in-progress -> done, dropped; done, dropped -> open.
CREATE TRIGGER status_moves BEFORE UPDATE OF status ON task
WHEN OLD.status <> NEW.status AND NOT (
  (OLD.status = 'proposed' AND NEW.status IN ('open', 'dropped'))
  OR (OLD.status = 'open' AND NEW.status IN ('in-progress', 'done', 'dropped'))
  OR (OLD.status = 'in-progress' AND NEW.status IN ('open', 'done', 'dropped'))
  OR (OLD.status IN ('done', 'dropped') AND NEW.status = 'open'))
BEGIN SELECT RAISE(ABORT, 'no such change of status'); END;
