import { licensedOf } from '@/domain/answers/licensed-packs';
import type { LicensedWords } from '@/domain/answers/licensed-words';
import type { Answers } from '@/domain/answers/value';
import { installedInstruments } from './content-packs';

/** The words of the licensed instruments this case is asked, by question; of those whose content pack is away there are none. */
export async function readLicensedWords(answers: Answers): Promise<LicensedWords> {
  const asked = licensedOf(answers);
  if (asked.length === 0) return {};
  const here = (await installedInstruments()).filter(({ id }) => asked.includes(id));
  return Object.fromEntries(
    here.flatMap(({ copyright, items }) =>
      items.map(({ id, text, options }) => [
        id,
        { text, copyright, options: options.map(({ code, label }) => ({ code, label })) },
      ]),
    ),
  );
}
