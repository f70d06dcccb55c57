import { useTranslations } from 'next-intl';
import type { RequestView } from '@/domain/queue/case-view';
import { type EntryDetail, entryChanges } from '@/domain/queue/entry-changes';
import { Icon } from '@/ui/kit/icon';
import type { QuestionTexts } from '@/ui/questionnaire/question-words';
import css from './answered-question.module.css';
import part from './case-part.module.css';
import { useAnswerWords, useCaseMoment } from './case-words';

type Props = { requests: readonly RequestView[]; you: string; texts: QuestionTexts };

/** What a reviewer asked and what came back: the words, and each answer as it was and as it is. The newest is open. */
export function AnsweredQuestion({ requests: [newest, ...earlier], you, texts }: Props) {
  const t = useTranslations('asking.returned');
  if (newest === undefined) return null;
  const isOpen = newest.answeredAt === null;
  const title = newest.by.id === you ? t('title') : t('titleOf', { name: newest.by.name });
  return (
    <section className={`${part.bit} ${css.returned}`} aria-labelledby="returned">
      <h3 id="returned">
        <Icon name={isOpen ? 'clock' : 'check'} />
        {isOpen ? t('open') : title}
      </h3>
      <Exchange request={newest} texts={texts} />
      {earlier.length === 0 ? null : (
        <details className={part.all}>
          <summary>
            {t('earlier')} <span className="quiet">{earlier.length}</span>
          </summary>
          {earlier.map((request) => (
            <Exchange key={request.id} request={request} texts={texts} />
          ))}
        </details>
      )}
    </section>
  );
}

type ExchangeProps = { request: RequestView; texts: QuestionTexts };

function Exchange({ request: { by, askedAt, question, answeredAt, answeredBy, words, again, changes }, texts }: ExchangeProps) {
  const t = useTranslations('asking.returned');
  const moment = useCaseMoment();
  const { ask } = useAnswerWords(texts);
  const same = again.filter((id) => changes.every(({ questionId }) => questionId !== id)).map(ask);
  return (
    <div className={css.exchange}>
      <p className="quiet">{t('asked', { name: by.name, time: moment(askedAt, true) })}</p>
      <blockquote className={part.letter}>{question}</blockquote>
      {answeredAt === null ? (
        <p className="quiet">{t('open')}</p>
      ) : (
        <>
          <p className="quiet">
            {t('answered', { time: moment(answeredAt, true) })}
            {answeredBy === null ? null : <>, {t(`by.${answeredBy}`)}</>}
          </p>
          {words === '' ? <p>{t('noWords')}</p> : <blockquote className={css.words}>“{words}”</blockquote>}
          <Changes changes={changes} texts={texts} />
          {same.length === 0 ? null : <p className="quiet">{t('same', { names: same.join(' · ') })}</p>}
        </>
      )}
    </div>
  );
}

function Changes({ changes, texts }: { changes: RequestView['changes']; texts: QuestionTexts }) {
  const t = useTranslations('asking.returned');
  const { ask, answer } = useAnswerWords(texts);
  const say = useEntryWords();
  const caption = t('changes', { count: changes.length });
  if (changes.length === 0) return <p>{caption}</p>;
  // A list is compared entry by entry: by its names alone it would often read the same on both sides.
  const lines = changes.flatMap(({ questionId, before, now }) => {
    const entries = entryChanges(before, now).map((entry, n) => ({
      key: `${questionId} ${n}`,
      what: entry.name,
      was: entry.before === null ? null : say(entry.before),
      is: entry.now === null ? t('gone') : say(entry.now),
    }));
    const whole = {
      key: questionId,
      what: ask(questionId),
      was: before && answer(questionId, before),
      is: answer(questionId, now),
    };
    return entries.length > 0 ? entries : whole;
  });
  return (
    <table className={css.changes}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, what, was, is }) => (
          <tr key={key}>
            <th scope="row">{what}</th>
            <td>{was === null ? <span className="quiet">{t('nothing')}</span> : <del>{was}</del>}</td>
            <td>
              <ins>{is}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const codes = [
  'yes',
  'no',
  'unsure',
  'inefficacy',
  'intolerance',
  'still_taking',
  'other',
  'daily',
  'some-days',
  'as-needed',
] as const;

/** The details of a list entry as a colleague would read them out. */
function useEntryWords() {
  const t = useTranslations('asking.returned');
  const worded = (value: string | number) => {
    if (value === 'unknown') return t('detailUnknown');
    const code = codes.find((one) => one === value);
    return code === undefined ? String(value) : t(`code.${code}`);
  };
  return (details: readonly EntryDetail[]) =>
    details.map(({ detail, value }) => t(`detail.${detail}`, { value: worded(value) })).join(' · ') || '–';
}
