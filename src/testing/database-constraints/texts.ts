/** Columns of text that hold no code of ours, and why. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  'what a person wrote, or is called': [
    ...['Alert.closingNote', 'Alert.errorNote', 'AlertReopening.reason', 'AlertReopening.closingNote', 'Outreach.note'],
    ...['Decision.reason', 'Decision.toPatient', 'ToDo.words', 'ToDo.note', 'SecondLook.reason', 'InformationRequest.answer'],
    ...[
      'VisitNote.text',
      'WordsFound.text',
      'SafetyCheck.callPhone',
      'SafetyCheck.placeNow',
      'Person.name',
      'Session.deviceLabel',
    ],
  ],
  'a letter or its address': [
    ...['Mail.to', 'Mail.subject', 'Mail.text', 'DemoMail.to', 'DemoMail.subject', 'DemoMail.text'],
    ...['Person.email', 'SignInLink.email'],
  ],
  'a version or a hash, made by the version that wrote it': [
    ...['AnswerRevision.questionnaireVersion', 'Consent.textVersion', 'RulePack.version', 'ClinicianRating.scaleVersion'],
    ...[
      'Screening.engineVersion',
      'Screening.packVersion',
      'Screening.inputsHash',
      'VisitNote.contentHash',
      'Person.passwordHash',
    ],
  ],
  'a time zone of the IANA, whose list changes every year': ['Person.timeZone', 'SignInLink.timeZone'],
  'a name that nobody reads': [
    ...['Visit.roomName', 'Visit.patientIdentity', 'Visit.consultantIdentity', 'VisitRoom.name', 'VisitPresence.sid'],
    ...['VisitPresence.roomName', 'VisitPresence.identity', 'Throttle.key'],
  ],
  'a word of the media server': ['LivekitEvent.id', 'LivekitEvent.event', 'LivekitEvent.roomName'],
  // A stored answer is read by the questionnaire of its day, an alert by the rulebook of its day: what was retired stays readable.
  'a question of the questionnaire, of whatever version': [
    ...['Answer.questionId', 'AnswerRevision.questionId', 'InformationRequest.againIds'],
  ],
  'a rule of the rulebook, of whatever version': ['Alert.rules'],
  'the name a rule pack gives itself': ['Screening.packId'],
};

/** Columns that name a row and have no key, and why none is possible. Each says so beside itself in prisma/schema too. */
export const withoutKey: Readonly<Record<string, string>> = {
  'Answer.questionId': 'no row: a question of the questionnaire',
  'AnswerRevision.questionId': 'no row: a question of the questionnaire',
  'InformationRequest.againIds': 'no rows: questions of the questionnaire',
  'Screening.packId': 'no row: the built-in pack has none',
  'RatingEntry.ratingId': 'the rating has no row until it is whole, and may never have one',
  'AuditEvent.actorId': 'the trail outlives what it tells of, and may follow no deletion',
  'AuditEvent.caseId': 'the trail outlives what it tells of, and may follow no deletion',
};

/** Keys that let go of their row with its parent. Every other one refuses that the parent is deleted. */
export const goesWithParent: readonly string[] = ['SafetyWatch_caseId_fkey', 'Session_personId_fkey'];
