import type { Locale } from '@/domain/shared/preferences';
import { transaction } from '@/server/db/client';
import { findPerson, setReading } from '@/server/db/people';
import { log } from '@/server/log';
import { actorFrom } from './actor-from';

/**
 * Letters follow the language that a person chose last, on any page. Nobody signed in: nothing to keep. A page changes its
 * language also while the database is away, so that is only noted.
 */
export async function keepLanguage(headers: Headers, locale: Locale): Promise<void> {
  try {
    const actor = await actorFrom(headers);
    if (actor === null) return;
    await transaction(async (tx) => {
      const person = await findPerson(tx, actor.id);
      if (person !== null && person.locale !== locale) await setReading(tx, actor.id, { locale });
    });
  } catch (error) {
    log.error('language.not-kept', error);
  }
}
