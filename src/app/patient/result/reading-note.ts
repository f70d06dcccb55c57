import { daysBetween } from '@/domain/shared/time/calendar-date';
import type { FieldFault, Fields } from '@/domain/answers/from-fields';
import { pressureCode, readPressure } from '@/domain/answers/read-pressure';
import { plainDigits } from '@/domain/numbers/plain-digits';
import { oldestReadingDays } from '@/domain/queue/tasks';
import { askAbout, type Note, type NoteSentences } from '@/ui/questionnaire/note-of';

/** The sentences for a reading, and those for its day. */
export type ReadingNoteWords = NoteSentences & { full: string; old: string };

type Given = { today: string; isFull: boolean; words: ReadingNoteWords };

/** What was wrong with a reading that came back, said beside its fields; null where nothing is to be said any more. */
export function readingNote(typed: Fields, { today, isFull, words }: Given): Note | null {
  const fault = (which: FieldFault | 'empty'): Note => ({ kind: 'fault', words: words.faults[which] });
  const read = readPressure(typed.upper ?? '', typed.lower ?? '');
  switch (read.kind) {
    case 'empty':
      return fault('half-a-reading');
    case 'fault':
      return fault(read.reason);
    case 'ask':
      return askAbout(
        read.values.map((value) => ({ code: pressureCode(value), said: pressureCode(value) })),
        'read',
        words.readings,
      );
    case 'number': {
      const day = plainDigits(typed.day ?? '');
      const ageDays = daysBetween(day, today);
      if (ageDays === null) return fault('not-a-date');
      if (ageDays < 0) return fault('in-the-future');
      if (ageDays > oldestReadingDays) return { kind: 'fault', words: words.old };
      return isFull ? { kind: 'fault', words: words.full } : null;
    }
  }
}
