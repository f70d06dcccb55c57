import { env } from '@/env';
import styles from './mailbox.module.css';

/** A letter's plain text with the links into this site made clickable, and no others. */
export function LetterText({ text }: { text: string }) {
  const { origin } = new URL(env().APP_ORIGIN);
  return (
    <p className={styles.text}>
      {text.split(/(https?:\/\/\S+)/).map((part, place) =>
        part.startsWith(`${origin}/`) ? (
          <a key={`${place}`} href={part.slice(origin.length)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
