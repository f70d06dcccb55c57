import type { PhonePart } from '@/domain/shared/phone-part';

type Words = Readonly<Record<'phone' | 'extension' | 'noPhone', string>>;

/** Shorter ones are being typed still. */
const fewestDigits = 7;

/**
 * How the clinic would dial what is written, in a sentence: "We read this as (626) 555-0117, extension 12." One call of
 * `answers.readPhone`, written out like those of answers. Null where there is nothing to say yet; it throws without the server.
 */
export async function formatPhone(written: string, words: Words): Promise<string | null> {
  if ((written.match(/\p{Nd}/gu)?.length ?? 0) < fewestDigits) return null;
  const response = await fetch('/api/trpc/answers.readPhone', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: written }),
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) return null;
  const { result }: { result: { data: PhonePart[] } } = await response.json();
  const numbers = result.data.flatMap(({ shown, href, extension }) => {
    if (href === null) return [];
    return extension === null ? shown : `${shown}, ${words.extension.replace('{number}', extension)}`;
  });
  return numbers.length === 0 ? words.noPhone : words.phone.replace('{said}', numbers.join('; '));
}
