extension Upgrade {
  /// Version 1 kept notes as rows of the history, and why a deadline moved as a Danish sentence.
  static let from1 = """
    INSERT INTO body (id, name, organisation) SELECT id, name, organisation FROM old_body;
    INSERT INTO meeting (id, body, day, moved_from, cancelled, approved, title, file_name, minutes)
      SELECT id, body, day, moved_from, cancelled, nullif(approved, 0), title, file_name, minutes FROM old_meeting;
    INSERT INTO owner (id, name, type) SELECT id, name, type FROM old_owner;
    INSERT INTO task (
        id, body, meeting, recorded, text, kind, status, confirmed, rejected, sleep_until, owners_set, status_set, due_said, owner_note, agenda_item,
        agenda_title, quote, range_start, range_end, rule, confidence, due_text, due_type, due_value, due_from, due_to, due_original, last_word,
        closed_on)
      SELECT
        id, body, meeting, recorded, text, kind, status, confirmed, rejected, sleep_until,
        EXISTS (SELECT 1 FROM old_history AS h WHERE h.task = t.id AND field = 'owners'),
        status IN ('in-progress', 'done', 'dropped') OR EXISTS (SELECT 1 FROM old_history AS h WHERE h.task = t.id AND field = 'status'),
        (SELECT max(day) FROM old_history AS h JOIN (\(cause("old_history"))) AS c USING (id)
          WHERE h.task = t.id AND field = 'due' AND c.cause = 'person'),
        owner_note, agenda_item, agenda_title, quote, range_start, range_end, rule, round(confidence, 4), due_text, due_type, due_value,
        due_from, due_to, due_original, last_word, closed_on
      FROM old_task AS t;
    INSERT INTO task_owner (task, owner, position) SELECT task, owner, position FROM old_task_owner;
    INSERT INTO note (task, day, by, text)
      SELECT task, day, by, new FROM old_history WHERE field = 'note' AND task IS NOT NULL AND new <> '' ORDER BY id;
    INSERT INTO slip (id, task, day, old_day, new_day, cause, why)
      SELECT id, task, day, old_day, new_day, c.cause, iif(c.cause = 'person', s.why, NULL)
      FROM old_slip AS s JOIN (\(cause("old_slip"))) AS c USING (id) WHERE old_day IS NOT NULL;
    INSERT INTO step (id, day, stamp, by, command)
      SELECT step, min(day), min(stamp), min(by), CASE
          WHEN max(field = 'import') THEN 'import' WHEN max(field = 'meeting') THEN 'meeting' WHEN max(field = 'added') THEN 'add'
          WHEN max(field = 'status') THEN 'status' WHEN max(field = 'owners') THEN 'assign' ELSE max(field) END
      FROM old_history GROUP BY step;
    INSERT INTO history (id, step, task, subject, field, old, new, cause, why)
      SELECT id, step, task, iif(field = 'import', substr(new, 1, length(new) - 11), NULL), field, old,
        iif(field = 'import', substr(new, -10), new),
        CASE WHEN field IN ('due', 'meeting') THEN c.cause WHEN field = 'added' AND why IS NOT NULL THEN 'rule' END,
        CASE WHEN field IN ('due', 'meeting') AND c.cause <> 'person' THEN NULL WHEN field = 'added' THEN replace(why, 'regel ', '') ELSE why END
      FROM old_history JOIN (\(cause("old_history"))) AS c USING (id);
    """

  private static func cause(_ table: String) -> String {
    """
    SELECT id, CASE
        WHEN why LIKE 'mødet % er planlagt' OR why = 'planlagt' THEN 'meeting-planned'
        WHEN why LIKE 'mødet er flyttet fra %' OR why = 'flyttet' THEN 'meeting-moved'
        WHEN why LIKE 'mødet % er aflyst' OR why = 'aflyst' THEN 'meeting-cancelled'
        WHEN why LIKE 'referatet af mødet % er læst ind' THEN 'minutes-read' ELSE 'person' END AS cause
      FROM \(table)
    """
  }
}
