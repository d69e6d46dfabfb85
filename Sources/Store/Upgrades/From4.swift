extension Upgrade {
  /// Version 4 did not know what is confidential, and whom one had reminded.
  static let from4 = """
    INSERT INTO body (id, name, organisation) SELECT id, name, organisation FROM old_body;
    INSERT INTO body_alias (name, body) SELECT name, body FROM old_body_alias;
    INSERT INTO meeting (id, body, day, moved_from, cancelled, approved, announced_by, title, \(file), minutes)
      SELECT id, body, day, moved_from, cancelled, approved, announced_by, title, \(file), minutes FROM old_meeting;
    INSERT INTO minutes_version (id, meeting, number, replaced, \(file), minutes)
      SELECT id, meeting, number, replaced, \(file), minutes FROM old_minutes_version;
    INSERT INTO approval (meeting, position, day, quote, remark) SELECT meeting, position, day, quote, remark FROM old_approval;
    INSERT INTO no_follow_up (id, meeting, agenda_item, agenda_title, day, by)
      SELECT id, meeting, agenda_item, agenda_title, day, by FROM old_no_follow_up;
    INSERT INTO owner (id, name, type, office, organisation, email) SELECT id, name, type, office, organisation, email FROM old_owner;
    INSERT INTO owner_alias (name, owner) SELECT name, owner FROM old_owner_alias;
    INSERT INTO owner_member (owner, member) SELECT owner, member FROM old_owner_member;
    INSERT INTO task (\(task)) SELECT \(task) FROM old_task;
    INSERT INTO sighting (task, version, range_start, range_end) SELECT task, version, range_start, range_end FROM old_sighting;
    INSERT INTO task_owner (task, owner, position) SELECT task, owner, position FROM old_task_owner;
    INSERT INTO suggestion (\(suggestion)) SELECT \(suggestion) FROM old_suggestion;
    INSERT INTO note (id, task, day, by, text) SELECT id, task, day, by, text FROM old_note;
    INSERT INTO slip (id, task, day, old_day, new_day, cause, meeting, why) SELECT id, task, day, old_day, new_day, cause, meeting, why FROM old_slip;
    INSERT INTO step (id, day, stamp, by, command, undoes) SELECT id, day, stamp, by, command, undoes FROM old_step ORDER BY id;
    INSERT INTO history (id, step, task, subject, field, old, new, cause, why)
      SELECT id, step, task, subject, field, old, new, cause, why FROM old_history;
    DELETE FROM sqlite_sequence WHERE name IN ('task', 'suggestion');
    INSERT INTO sqlite_sequence (name, seq) SELECT substr(name, 5), seq FROM sqlite_sequence WHERE name IN ('old_task', 'old_suggestion');
    INSERT INTO change (id, step, relation, kind, key, before) SELECT id, step, relation, kind, key, before FROM old_change;
    """

  private static let file = "file_name, file_type, file_size, file_sha256"

  private static let suggestion = """
    id, task, meeting, outcome, answer, evidence, range_start, range_end, version, cue, score, due_text, due_type, due_value, due_from, due_to
    """

  private static let task = """
    id, body, meeting, split_from, restates, recorded, text, kind, status, confirmed, rejected, sleep_until, text_set, owners_set, kind_set, status_set,
    version, unread, owner_note, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence, due_text, due_type, due_value, due_from,
    due_to, due_said, due_original, last_word, closed_on
    """
}
