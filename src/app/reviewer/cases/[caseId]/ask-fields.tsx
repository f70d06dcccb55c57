'use client';

import { useTranslations } from 'next-intl';
import { longestAgain } from '@/domain/queue/information-request';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { SelectField } from '@/ui/kit/field';
import css from './ask-fields.module.css';
import type { AskableQuestions } from './askable-questions';
import type { Draft } from './use-draft';

type AskFieldsProps = { askable: AskableQuestions; draft: Draft; change: (part: Partial<Draft>) => void };

/** Beside the words of a question: wordings to begin with in the patient's language, and which answers to ask again. */
export function AskFields({ askable: { language, templates, questions }, draft: { question, again }, change }: AskFieldsProps) {
  const t = useTranslations('asking');
  const listed = questions.filter(({ id, state }) => state !== 'answered' || again.includes(id));
  const others = questions.filter((one) => !listed.includes(one));
  const isFull = again.length >= longestAgain;
  return (
    <>
      <div className={css.templates} role="group" aria-labelledby="wordings">
        <span id="wordings">{t('templates.legend')}</span>
        {templates.map(({ name, words }) => (
          <Button key={name} look="bare" onClick={() => change({ question: begin(question, words, templates) })}>
            {t(`templates.names.${name}`)}
          </Button>
        ))}
        <span className="quiet">{t('language', { language: t(`languages.${language}`) })}</span>
      </div>
      <Choices legend={t('again')} aria-describedby="again-hint">
        {listed.map(({ id, ask, state }) => (
          <Choice
            key={id}
            type="checkbox"
            label={ask}
            note={t(state)}
            checked={again.includes(id)}
            disabled={isFull && !again.includes(id)}
            onChange={({ target }) => change({ again: target.checked ? [...again, id] : again.filter((one) => one !== id) })}
          />
        ))}
        <p className="quiet" id="again-hint">
          {listed.length === 0 ? t('none') : t('againHint')}
        </p>
      </Choices>
      <SelectField
        id="askOther"
        label={t('other')}
        value=""
        disabled={isFull}
        onChange={({ target }) => change({ again: [...again, target.value] })}
      >
        <option value="">{t('otherNone')}</option>
        {others.map(({ id, ask }) => (
          <option key={id} value={id}>
            {ask}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** A wording takes the place of an untouched one; what the reviewer wrote stays, and the wording comes before it. */
function begin(written: string, words: string, templates: AskableQuestions['templates']): string {
  const own = templates.reduce(
    (rest, template) => (rest.startsWith(template.words) ? rest.slice(template.words.length) : rest),
    written,
  );
  return `${words}${own}`;
}
