import type { ReactNode } from 'react';
import { getLocale, getTranslations } from 'next-intl/server';
import { questionById } from '@/domain/answers/questionnaire';
import { type WordingNote, wordingNotes } from '@/domain/answers/wording';
import type { Fields } from '@/domain/answers/from-fields';
import { followsIn } from '@/domain/queue/follow-ups';
import type { AskedQuestion } from '@/domain/queue/information-request';
import { textsOf } from '@/i18n/texts';
import { Button } from '@/ui/kit/button';
import { TextArea } from '@/ui/kit/field';
import { Notice } from '@/ui/kit/notice';
import { noteOf } from '@/ui/questionnaire/note-of';
import { QuestionField } from '@/ui/questionnaire/question-field';
import { wordsOf } from '@/ui/questionnaire/question-words';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { clinicPhones } from './patient/clinic-phones';
import { ZoneField } from './enter/zone-field';
import { atClinic, momentInWords } from '@/domain/shared/time/in-words';
import own from './question-form.module.css';

type QuestionFormProps = {
  asked: AskedQuestion;
  action: string;
  problem: string | undefined;
  /** What was typed before something had to be put right. */
  typed: Fields | null;
  /** More for the form to carry. */
  children?: ReactNode;
};

const problems = ['empty', 'fault'] as const;

/**
 * A reviewer's question with the fields for the answer, the same whichever way the patient came. Plain fields in a plain
 * form; earlier answers are never shown, because a link and a date of birth open it too.
 */
export async function QuestionForm({ asked, action, problem, typed, children }: QuestionFormProps) {
  const [t, locale] = await Promise.all([getTranslations('request.answer'), getLocale()]);
  const texts = textsOf(locale);
  const again = asked.again.map(questionById).filter((question) => question !== null);
  const notes = wordingNotes(locale, again);
  const trouble = problems.find((known) => known === problem);
  return (
    <>
      <header className={own.head}>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('asked', { date: momentInWords(asked.askedAt, atClinic(locale)) })}</p>
      </header>
      {trouble === undefined ? null : (
        <Notice tone="wait" role="status">
          {t(trouble)}
        </Notice>
      )}
      <blockquote className={own.question}>{asked.question}</blockquote>
      <form action={action} method="post" className={own.form} data-draft={`question:${asked.askedAt}`}>
        {children}
        <input type="hidden" name="-locale" value={locale} />
        <ZoneField />
        <TextArea
          id="words"
          name="-words"
          label={t('words')}
          hint={t('wordsHint')}
          rows={5}
          // A line break travels as two characters, and 2,000 are kept.
          maxLength={1_800}
          defaultValue={typed?.['-words'] ?? asked.draft}
        />
        {again.length === 0 ? null : (
          <section className={own.again} aria-labelledby="again">
            <h2 id="again">{t('again')}</h2>
            <p className="quiet">{t('againLede')}</p>
            {again.map((question) => (
              <div key={question.id} className={css.question}>
                <AboutWords note={notes.get(question.id)} />
                <input type="hidden" name={`-ask.${question.id}`} value="1" />
                {followsIn(question.id, asked.again) ? <p className="quiet">{t('followUp')}</p> : null}
                <QuestionField
                  question={question}
                  words={wordsOf(question, texts.questions, locale)}
                  fieldWords={texts.intake.fields}
                  value={null}
                  alone={false}
                  today={asked.today}
                  typed={typed ?? undefined}
                  note={
                    typed === null
                      ? null
                      : noteOf({ ...question, required: false }, typed, { today: asked.today, locale, words: texts.intake })
                  }
                />
              </div>
            ))}
          </section>
        )}
        <div className={own.send}>
          <Button type="submit" look="go">
            {t('send')}
          </Button>
          <p className="quiet small">{t('sendHint')}</p>
        </div>
      </form>
    </>
  );
}

/** Said once a list, where its words are not the publisher's or not the reader's language. */
async function AboutWords({ note }: { note: WordingNote | undefined }) {
  const t = await getTranslations('intake.wording');
  return note === undefined ? null : <Notice tone="info">{t(note, { phones: clinicPhones })}</Notice>;
}
