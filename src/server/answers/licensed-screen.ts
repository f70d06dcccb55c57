import type { LicensedWords } from '@/domain/answers/licensed-words';
import { cssrsScreener } from '@/domain/instruments/packs/cssrs-screener';
import { installedInstruments } from './content-packs';

/** The words of the licensed suicide screen, by question; empty where its content pack is absent, altered or unacknowledged. */
export async function licensedScreenWords(): Promise<LicensedWords> {
  const screen = (await installedInstruments()).find(({ id }) => id === cssrsScreener.construct.id);
  if (screen === undefined) return {};
  const { copyright, items } = screen;
  return Object.fromEntries(
    items.map(({ id, text, options }) => [id, { text, copyright, options: options.map(({ code, label }) => ({ code, label })) }]),
  );
}
