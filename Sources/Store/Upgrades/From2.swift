extension Upgrade {
  /// Version 2 knew one version of minutes only, and not which status a person had set.
  static let from2 = """
    INSERT INTO body (id, name, organisation) SELECT id, name, organisation FROM old_body;
    INSERT INTO body_alias (name, body) SELECT name, body FROM old_body_alias;
    INSERT INTO meeting (id, body, day, moved_from, cancelled, approved, announced_by, title, file_name, minutes)
      SELECT id, body, day, moved_from, cancelled, nullif(approved, 0), announced_by, title, file_name, minutes FROM old_meeting;
    INSERT INTO owner (id, name, type, office, organisation, email) SELECT id, name, type, office, organisation, email FROM old_owner;
    INSERT INTO owner_alias (name, owner) SELECT name, owner FROM old_owner_alias;
    INSERT INTO owner_member (owner, member) SELECT owner, member FROM old_owner_member;
    INSERT INTO task (\(task), status_set)
      SELECT \(task), confirmed OR status IN ('in-progress', 'done', 'dropped')
          OR EXISTS (SELECT 1 FROM old_history AS h WHERE h.task = t.id AND field IN ('status', 'confirmed'))
      FROM old_task AS t;
    DELETE FROM sqlite_sequence WHERE name = 'task';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'task', seq FROM sqlite_sequence WHERE name = 'old_task';
    INSERT INTO task_owner (task, owner, position) SELECT task, owner, position FROM old_task_owner;
    INSERT INTO note (id, task, day, by, text) SELECT id, task, day, by, text FROM old_note;
    INSERT INTO slip (id, task, day, old_day, new_day, cause, meeting, why) SELECT id, task, day, old_day, new_day, cause, meeting, why FROM old_slip;
    INSERT INTO step (id, day, stamp, by, command, undoes) SELECT id, day, stamp, by, command, undoes FROM old_step ORDER BY id;
    INSERT INTO history (id, step, task, subject, field, old, new, cause, why)
      SELECT id, step, task, subject, field, old, new, cause, why FROM old_history;
    INSERT INTO change (id, step, relation, kind, key, before)
      SELECT id, step, relation, kind, key,
        CASE WHEN relation = 'meeting' AND json_extract(before, '$.approved') = 0 THEN json_set(before, '$.approved', NULL) ELSE before END
      FROM old_change;
    """

  private static let task = """
    id, body, meeting, split_from, recorded, text, kind, status, confirmed, rejected, sleep_until, text_set, owners_set, owner_note, agenda_item,
    agenda_title, quote, range_start, range_end, rule, confidence, due_text, due_type, due_value, due_from, due_to, due_said, due_original,
    last_word, closed_on
    """
}
