import type { ConsentWords } from '@/i18n/consent-words';
import prose from '@/app/(public)/prose.module.css';

/** The words of one consent, without their title. */
export function ConsentText({ words }: { words: ConsentWords }) {
  return (
    <>
      {words.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className={prose.list}>
        {words.list.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
