-- The register of tilsagn: who met, what was promised, and everything that happened to it since. Version 5.
-- Days are ISO 8601 text (YYYY-MM-DD); ranges are half-open byte ranges in meeting.minutes (UTF-8).

-- Who meets: a name and the organisation it belongs to.
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT
) STRICT;

CREATE UNIQUE INDEX body_by_name ON body (name, coalesce(organisation, ''));

CREATE TABLE body_alias (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  body INTEGER NOT NULL REFERENCES body (id)
) STRICT, WITHOUT ROWID;

-- One meeting of a body on a day: planned until its minutes are in, or its day is past. A cancelled one leaves its day free.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  body INTEGER NOT NULL REFERENCES body (id),
  day TEXT NOT NULL CHECK (day = date(day)),
  -- The day it was first planned for, where it was moved.
  moved_from TEXT CHECK (moved_from = date(moved_from)),
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  -- What a person says of its minutes; null leaves it to later minutes (approval).
  approved INTEGER CHECK (approved IN (0, 1)),
  -- The meeting whose minutes say that this one is to come; null when a person planned it.
  announced_by INTEGER REFERENCES meeting (id),
  title TEXT,
  file_name TEXT,
  -- The original: what it is ("docx"), its bytes and their SHA-256 in hex; null for minutes of an older register.
  file_type TEXT,
  file_size INTEGER CHECK (file_size >= 0),
  file_sha256 TEXT CHECK (length(file_sha256) = 64),
  minutes TEXT,
  minutes_folded TEXT AS (replace(replace(replace(minutes, 'aa', 'å'), 'Aa', 'Å'), 'AA', 'Å')),
  CHECK (NOT (cancelled AND minutes IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX meeting_by_day ON meeting (body, day) WHERE NOT cancelled;
-- The calendar of a body without a look at its minutes.
CREATE INDEX meeting_held ON meeting (body, day) WHERE minutes IS NOT NULL;
CREATE INDEX meeting_to_come ON meeting (body, day) WHERE minutes IS NULL AND NOT cancelled;

-- An older version of a meeting's minutes, which a corrected one replaced; the present one stands in `meeting`.
CREATE TABLE minutes_version (
  id INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL CHECK (number > 0),
  replaced TEXT NOT NULL CHECK (replaced = date(replaced)),
  file_name TEXT,
  file_type TEXT,
  file_size INTEGER CHECK (file_size >= 0),
  file_sha256 TEXT CHECK (length(file_sha256) = 64),
  minutes TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX minutes_version_by_number ON minutes_version (meeting, number);

-- A passage of minutes that is marked as confidential; what rests on it is left out of what others get to see.
CREATE TABLE confidential_passage (
  id INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  -- The older version of the minutes that it stands in; null while it stands in the present one.
  version INTEGER REFERENCES minutes_version (id),
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  CHECK (range_start >= 0 AND range_start < range_end)
) STRICT;

CREATE INDEX confidential_passage_by_meeting ON confidential_passage (meeting);

-- What minutes say of earlier ones of their body: that they were approved, and with which remark.
CREATE TABLE approval (
  -- The meeting whose minutes say so.
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  -- The day of the meeting whose minutes are approved; null when it is the one before.
  day TEXT CHECK (day = date(day)),
  quote TEXT NOT NULL CHECK (quote <> ''),
  -- What must be corrected, in the words of the minutes.
  remark TEXT CHECK (remark <> ''),
  -- It stands in a confidential passage.
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  PRIMARY KEY (meeting, position)
) STRICT, WITHOUT ROWID;

-- A point of a meeting's minutes in which a person found nothing to follow up; known again by its title, else by its number.
CREATE TABLE no_follow_up (
  id INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  agenda_item TEXT,
  agenda_title TEXT,
  day TEXT NOT NULL CHECK (day = date(day)),
  by TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX no_follow_up_by_point ON no_follow_up (meeting, coalesce(agenda_item, ''), coalesce(agenda_title, ''));

CREATE TABLE owner (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  type TEXT NOT NULL CHECK (type IN ('person', 'body', 'group')),
  office TEXT,
  organisation TEXT,
  email TEXT
) STRICT;

CREATE TABLE owner_alias (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  owner INTEGER NOT NULL REFERENCES owner (id)
) STRICT, WITHOUT ROWID;

-- "Kommunerne" are its member municipalities.
CREATE TABLE owner_member (
  owner INTEGER NOT NULL REFERENCES owner (id),
  member INTEGER NOT NULL REFERENCES owner (id),
  PRIMARY KEY (owner, member),
  CHECK (owner <> member)
) STRICT, WITHOUT ROWID;

-- A number is never given to another task, not even when the first was taken back.
CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body INTEGER NOT NULL REFERENCES body (id),
  -- The meeting whose minutes it stands in; null for a task added by hand.
  meeting INTEGER REFERENCES meeting (id),
  -- The group's task that it is one member's share of.
  split_from INTEGER REFERENCES task (id),
  -- The older task that it says again, beside which it is not listed.
  restates INTEGER REFERENCES task (id),
  recorded TEXT NOT NULL CHECK (recorded = date(recorded)),
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('pledge', 'decision', 'request', 'proposal')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'open', 'in-progress', 'done', 'dropped')),
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  -- Its sentence stands in a confidential passage, or a person says that it is confidential.
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  sleep_until TEXT CHECK (sleep_until = date(sleep_until)),
  -- What a person set (`due_said` for the deadline); reading the minutes again leaves it alone.
  text_set INTEGER NOT NULL DEFAULT 0 CHECK (text_set IN (0, 1)),
  owners_set INTEGER NOT NULL DEFAULT 0 CHECK (owners_set IN (0, 1)),
  kind_set INTEGER NOT NULL DEFAULT 0 CHECK (kind_set IN (0, 1)),
  status_set INTEGER NOT NULL DEFAULT 0 CHECK (status_set IN (0, 1)),
  confidential_set INTEGER NOT NULL DEFAULT 0 CHECK (confidential_set IN (0, 1)),
  -- The older version of the minutes that its sentence last stood in (quote and range are of that one); null while it stands in the present one.
  version INTEGER REFERENCES minutes_version (id),
  -- Its sentence stands, but is no longer read as a task.
  unread INTEGER NOT NULL DEFAULT 0 CHECK (unread IN (0, 1)),
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
  due_from TEXT CHECK (due_from = date(due_from)),
  due_to TEXT CHECK (due_to = date(due_to)),
  -- The day a person set the deadline, from which one that names a meeting counts; null when it counts from `recorded`.
  due_said TEXT CHECK (due_said = date(due_said)),
  -- The first last day that could be told; later ones are rows of slip.
  due_original TEXT CHECK (due_original = date(due_original)),
  last_word TEXT NOT NULL CHECK (last_word = date(last_word)),
  closed_on TEXT CHECK (closed_on = date(closed_on)),
  text_folded TEXT AS (replace(replace(replace(text, 'aa', 'å'), 'Aa', 'Å'), 'AA', 'Å')),
  quote_folded TEXT AS (replace(replace(replace(quote, 'aa', 'å'), 'Aa', 'Å'), 'AA', 'Å')),
  CHECK ((status IN ('done', 'dropped')) = (closed_on IS NOT NULL)),
  CHECK (sleep_until IS NULL OR status IN ('open', 'in-progress')),
  CHECK (NOT (confirmed AND (rejected OR status = 'proposed'))),
  CHECK (restates IS NULL OR restates <> id AND meeting IS NOT NULL),
  CHECK ((meeting IS NULL) = (quote IS NULL)),
  CHECK (meeting IS NOT NULL OR version IS NULL AND NOT unread),
  CHECK ((quote IS NULL) = (range_start IS NULL) AND (quote IS NULL) = (range_end IS NULL)),
  CHECK (range_start >= 0 AND range_start < range_end),
  CHECK ((due_text IS NULL) = (due_type IS NULL))
) STRICT;

CREATE INDEX task_by_status ON task (status, body, closed_on);
CREATE INDEX task_by_body ON task (body, due_type);
CREATE INDEX task_by_meeting ON task (meeting);
CREATE INDEX task_by_split ON task (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX task_by_restated ON task (restates) WHERE restates IS NOT NULL;
CREATE INDEX task_confidential ON task (id) WHERE confidential;

-- Where the sentence of a task stood in an older version of the minutes: by what was said and where, a later version finds the task again.
CREATE TABLE sighting (
  task INTEGER NOT NULL REFERENCES task (id),
  version INTEGER NOT NULL REFERENCES minutes_version (id),
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  PRIMARY KEY (task, version),
  CHECK (range_start >= 0 AND range_start < range_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_owner (
  task INTEGER NOT NULL REFERENCES task (id),
  owner INTEGER NOT NULL REFERENCES owner (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (task, owner)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_owner_by_owner ON task_owner (owner);

-- What the minutes of a later meeting say became of a task: at most one of a task and minutes. Nothing changes before a person accepts it.
CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  task INTEGER NOT NULL REFERENCES task (id),
  -- The meeting whose minutes say so.
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'in-progress', 'postponed', 'dropped', 'restated')),
  -- A person's; null while nobody has answered.
  answer TEXT CHECK (answer IN ('accepted', 'dismissed')),
  evidence TEXT NOT NULL CHECK (evidence <> ''),
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  -- The older version of those minutes that the evidence stands in; null while it stands in the present one.
  version INTEGER REFERENCES minutes_version (id),
  -- The evidence stands in a confidential passage.
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  -- What told the outcome, by its identifier in the catalogue.
  cue TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  -- The new deadline that the evidence gives.
  due_text TEXT,
  due_type TEXT CHECK (due_type IN ('date', 'week', 'month', 'quarter', 'year', 'next-meeting', 'first-meeting-in', 'before-event', 'asap', 'recurring', 'other')),
  due_value TEXT,
  due_from TEXT CHECK (due_from = date(due_from)),
  due_to TEXT CHECK (due_to = date(due_to)),
  CHECK (range_start >= 0 AND range_start < range_end),
  CHECK ((due_text IS NULL) = (due_type IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestion_by_task ON suggestion (task, meeting);
CREATE INDEX suggestion_by_meeting ON suggestion (meeting);
CREATE INDEX suggestion_open ON suggestion (score) WHERE answer IS NULL;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  day TEXT NOT NULL CHECK (day = date(day)),
  by TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  text_folded TEXT AS (replace(replace(replace(text, 'aa', 'å'), 'Aa', 'Å'), 'AA', 'Å'))
) STRICT;

CREATE INDEX note_by_task ON note (task);

-- Each move of a deadline: the original stays in the task.
CREATE TABLE slip (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  day TEXT NOT NULL CHECK (day = date(day)),
  old_day TEXT NOT NULL CHECK (old_day = date(old_day)),
  new_day TEXT CHECK (new_day = date(new_day)),
  cause TEXT NOT NULL CHECK (cause IN ('person', 'meeting-planned', 'meeting-moved', 'meeting-cancelled', 'minutes-read', 'calendar')),
  -- The meeting that was planned, moved, cancelled or read; null when a person set the deadline.
  meeting INTEGER REFERENCES meeting (id),
  -- In a person's words.
  why TEXT
) STRICT;

CREATE INDEX slip_by_task ON slip (task);

-- Who was reminded of a task, and when.
CREATE TABLE reminder (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  owner INTEGER NOT NULL REFERENCES owner (id),
  day TEXT NOT NULL CHECK (day = date(day))
) STRICT;

CREATE INDEX reminder_by_task ON reminder (task);

-- One step is one command; `stamp` is the real time (seconds since 1970), `day` the effective one.
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (day = date(day)),
  stamp INTEGER NOT NULL DEFAULT (unixepoch()),
  by TEXT NOT NULL,
  command TEXT NOT NULL,
  -- The step that this one took back.
  undoes INTEGER UNIQUE REFERENCES step (id)
) STRICT;

-- What a step did, for people; values are identifiers and ISO days, put into words when they are read. Append-only.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step (id),
  -- No reference: what is told of a task outlives it.
  task INTEGER,
  -- The body or owner it is about, by name.
  subject TEXT,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  -- Why, as an identifier (slip.cause among others) ...
  cause TEXT,
  -- ... and in a person's words.
  why TEXT,
  -- Its task was confidential when this was told, or its words stand in a confidential passage.
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1))
) STRICT;

CREATE INDEX history_by_task ON history (task);
CREATE INDEX history_by_step ON history (step);

-- What a step did, for undo: each row as it was before (JSON of the changed columns; null for a new row). Append-only.
-- Every other table is watched by triggers that the program makes anew for each connection that writes.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step (id),
  relation TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  -- Its primary key as it is after the step.
  key TEXT NOT NULL,
  before TEXT,
  CHECK ((kind = 'insert') = (before IS NULL))
) STRICT;

CREATE INDEX change_by_step ON change (step);

CREATE TRIGGER step_unchanged BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_stays BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_unchanged BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

-- proposed -> open, dropped; open <-> in-progress; open, in-progress -> done, dropped; done, dropped -> open.
-- What nobody touched may be read as a proposal after all. A rejected task stays as it is. A step that takes another back is free.
CREATE TRIGGER status_moves BEFORE UPDATE OF status ON task
WHEN OLD.status <> NEW.status AND (SELECT undoes FROM step ORDER BY id DESC LIMIT 1) IS NULL AND (NEW.rejected OR NOT (
  (OLD.status = 'proposed' AND NEW.status IN ('open', 'dropped'))
  OR (OLD.status = 'open' AND NEW.status IN ('in-progress', 'done', 'dropped'))
  OR (OLD.status = 'open' AND NEW.status = 'proposed' AND NOT OLD.status_set AND NOT OLD.confirmed)
  OR (OLD.status = 'in-progress' AND NEW.status IN ('open', 'done', 'dropped'))
  OR (OLD.status IN ('done', 'dropped') AND NEW.status = 'open')))
BEGIN SELECT RAISE(ABORT, 'no such change of status'); END;

-- What search finds: aa is written å here, and the tokenizer makes both a. The number tells what it is: 4 * id, + 0 a task's text, + 1 its
-- quote, + 2 a note, + 3 the minutes of a meeting.
CREATE VIEW searchable (id, text) AS
SELECT 4 * id, text_folded FROM task
UNION ALL SELECT 4 * id + 1, quote_folded FROM task WHERE quote IS NOT NULL
UNION ALL SELECT 4 * id + 2, text_folded FROM note
UNION ALL SELECT 4 * id + 3, minutes_folded FROM meeting WHERE minutes IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (text, content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- The index follows the tables.
CREATE TRIGGER task_enters_search AFTER INSERT ON task BEGIN
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id, NEW.text_folded;
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 1, NEW.quote_folded WHERE NEW.quote IS NOT NULL;
END;
CREATE TRIGGER task_changes_in_search AFTER UPDATE OF text, quote ON task BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id, OLD.text_folded;
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 1, OLD.quote_folded WHERE OLD.quote IS NOT NULL;
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id, NEW.text_folded;
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 1, NEW.quote_folded WHERE NEW.quote IS NOT NULL;
END;
CREATE TRIGGER task_leaves_search AFTER DELETE ON task BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id, OLD.text_folded;
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 1, OLD.quote_folded WHERE OLD.quote IS NOT NULL;
END;
CREATE TRIGGER note_enters_search AFTER INSERT ON note BEGIN
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 2, NEW.text_folded;
END;
CREATE TRIGGER note_changes_in_search AFTER UPDATE OF text ON note BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 2, OLD.text_folded;
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 2, NEW.text_folded;
END;
CREATE TRIGGER note_leaves_search AFTER DELETE ON note BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 2, OLD.text_folded;
END;
CREATE TRIGGER meeting_enters_search AFTER INSERT ON meeting BEGIN
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 3, NEW.minutes_folded WHERE NEW.minutes IS NOT NULL;
END;
CREATE TRIGGER meeting_changes_in_search AFTER UPDATE OF minutes ON meeting BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 3, OLD.minutes_folded WHERE OLD.minutes IS NOT NULL;
  INSERT INTO search (rowid, text) SELECT 4 * NEW.id + 3, NEW.minutes_folded WHERE NEW.minutes IS NOT NULL;
END;
CREATE TRIGGER meeting_leaves_search AFTER DELETE ON meeting BEGIN
  INSERT INTO search (search, rowid, text) SELECT 'delete', 4 * OLD.id + 3, OLD.minutes_folded WHERE OLD.minutes IS NOT NULL;
END;
