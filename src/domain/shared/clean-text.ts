/** Spaces that are not the plain one: no-break, narrow, ideographic and the typographers' own. */
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Breaks of a line however a system writes them. */
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;

// C0 controls but tab and newline, DEL, C1, soft hyphen, Arabic letter mark, zero-width space, marks and overrides of
// direction, word joiner and its kin, interlinear marks, byte order mark, and tag characters.
const invisible =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The joiners matter between letters of other scripts and within emoji; beside anything of ours they are leftovers. */
const strayJoiners = /(?<![^\u0000-\u024F\s])[\u200C\u200D]+|[\u200C\u200D]+(?![^\u0000-\u024F\s])/gu;

/**
 * Text as a clipboard hands it over, without what nobody can see: composed (NFC), every line break a newline, every space a
 * space, no control, direction or zero-width characters. What a person reads stays as it is; the ends are trimmed.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(otherSpaces, ' ')
    .replace(invisible, '')
    .replace(strayJoiners, '')
    .normalize('NFC')
    .trim();
}
