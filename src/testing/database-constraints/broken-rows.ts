/**
 * For every check that is more than a list of codes: a change of a row that breaks it, as SQL. A new check without a line
 * here fails the test by its name.
 */
export const brokenRows: Readonly<Record<string, string>> = {
  alert_error_is_claimed_whole: `"errorClaimedAt" = now(), "errorClaimedBy" = NULL`,
  alert_error_takes_two_people: `level = 'STAT', disposition = 'raised-in-error', "errorClaimedBy" = NULL`,
  alert_is_acknowledged_whole: `"acknowledgedAt" = now(), "acknowledgedBy" = NULL`,
  alert_is_closed_whole: `"closedAt" = now(), "closedBy" = NULL`,
  consent_given_before_withdrawn: `"withdrawnAt" = "givenAt" - interval '1 day'`,
  consent_says_one_thing: `"refusedAt" = "givenAt"`,
  open_call_has_a_room: `"callState" = 'ADMITTED'`,
  page_to_everyone_has_a_known_reason: `"everyoneBecause" = 'ladder-ended', "personId" = (SELECT id FROM "Person" LIMIT 1)`,
  rating_at_once_is_same_day: `"asksAtOnce" = true, "asksSameDay" = false`,
  rating_entry_is_on_scale: `number = 7`,
  rating_is_whole: `numbers = '{0, 1}'`,
  reading_can_be: `"systolicMmHg" = 500`,
  reopening_comes_within_a_day: `at = "closedAt" + interval '25 hours'`,
  reopening_has_a_reason: `reason = ' '`,
  request_is_answered_some_way: `"answeredAt" = now(), "answeredBy" = NULL`,
  request_key_has_an_end: `"keyHash" = 'a key', "keyUntil" = NULL`,
  request_tries_are_counted: `attempts = -1`,
  rule_pack_has_two_people: `"publishedBy" = "draftedBy"`,
  rule_pack_is_published_whole: `"publishedAt" = now(), "publishedBy" = NULL`,
  safety_check_says_something: `"safeNow" = NULL, company = NULL, "callPhone" = NULL, "placeNow" = NULL`,
  set_aside_or_stood: `revision = NULL, "setAside" = NULL`,
  shift_ends_after_it_starts: `"endsAt" = "startsAt"`,
  shift_rung_is_known: `rung = 9`,
  signed_note_is_whole: `"signedAt" = now(), text = ''`,
  Session_aal_code: `aal = 3`,
  to_do_of_its_own_has_words: `kind = 'other', words = ''`,
  Visit_heldUntil_after_start: `"heldUntil" = "scheduledFor"`,
  words_found_are_words: `text = ' '`,
};
