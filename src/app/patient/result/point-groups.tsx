import { useTranslations } from 'next-intl';
import type { Answers } from '@/domain/answers/value';
import type { PointGroup, PointKey } from '@/domain/screening/result-points';
import type { PointView } from '@/domain/screening/result-view';
import { Icon } from '@/ui/kit/icon';
import type { PointWords, OwnResult } from './point-words';
import css from './result.module.css';

type GroupsProps = { points: readonly PointView[]; words: PointWords; answers: Answers };

/** What could do harm is not merely "not in place". */
const speaksAgainst = ({ rules }: PointView) => rules.some((id) => id.startsWith('X-'));
const icons = { confirm: 'ask', 'not-yet': 'not', fits: 'fits' } as const satisfies Record<PointGroup, string>;

/** To confirm, not in place yet, fits: each point in plain words, with the answer behind it and what would change it. */
export function PointGroups({ points, words, answers }: GroupsProps) {
  const open = (group: PointGroup) => points.filter((point) => point.group === group);
  return (
    <div className={css.groups}>
      {(['confirm', 'not-yet'] as const).map((group) => (
        <Group key={group} group={group} count={open(group).length} isUnsafe={open(group).some(speaksAgainst)}>
          {open(group).map((point) => (
            <OpenPoint key={point.key} point={point} words={words} />
          ))}
        </Group>
      ))}
      <Fits points={points} words={words} answers={answers} />
    </div>
  );
}

type GroupProps = { group: PointGroup; count: number; isUnsafe?: boolean; children: React.ReactNode };

function Group({ group, count, isUnsafe, children }: GroupProps) {
  const t = useTranslations('result');
  if (count === 0) return null;
  return (
    <section className={css.group} data-group={group} aria-labelledby={group}>
      <h2 id={group}>
        <Icon name={icons[group]} />
        {isUnsafe ? t('groups.unsafe') : t(`groups.${group}`)} <small>{t('points', { n: count })}</small>
      </h2>
      {children}
    </section>
  );
}

function OpenPoint({ point, words }: { point: PointView; words: PointWords }) {
  const t = useTranslations('result');
  return (
    <div className={css.point}>
      <h3>{t(`point.${point.key}.title`)}</h3>
      {words.why(point).map((why) => (
        <p key={why}>{why}</p>
      ))}
      {joined(words.yours(point.key)).map((one) => (
        <Answered key={`${one.ask}${one.answer}`} {...one} />
      ))}
      {point.changes.map(words.change).map((change) => (
        <p key={change} className={css.change}>
          <b>{t('wouldChange')}</b> {change}
        </p>
      ))}
    </div>
  );
}

/** The entries of a list are one answer. */
function joined(yours: readonly OwnResult[]): OwnResult[] {
  const listed = yours.filter(({ ask }) => ask === null);
  const asked = yours.filter(({ ask }) => ask !== null);
  return listed.length === 0 ? asked : [{ ask: null, answer: listed.map(({ answer }) => answer).join(' · ') }, ...asked];
}

function Answered({ ask, answer, lang }: OwnResult) {
  const t = useTranslations('result');
  const own = (words: React.ReactNode) => <span lang={lang}>{words}</span>;
  return (
    <p className={css.yours}>{ask === null ? t.rich('answered', { answer, own }) : t.rich('answeredTo', { ask, answer, own })}</p>
  );
}

/** Points that are said together when they fit: nobody needs ten lines of "your eyes". */
const together = {
  health: [
    'pregnancy',
    'reaction',
    'heart',
    'head',
    'eyes',
    'breathing',
    'eating',
    'other',
    'liver',
    'bladder',
    'hormones',
    'capacity',
  ],
  mind: ['high-mood', 'psychosis'],
  habits: ['alcohol', 'drugs'],
} as const satisfies Record<string, readonly PointKey[]>;
const own: readonly PointKey[] = ['depression', 'trials', 'age', 'pressure', 'medicines', 'ride'];
const aboutHealth = /^(med|air|rep)\./;

function Fits({ points, words, answers }: GroupsProps) {
  const t = useTranslations('result');
  const isFit = (key: PointKey) => points.some((point) => point.key === key && point.group === 'fits');
  const alone = own.filter(isFit);
  const bundles = (['health', 'mind', 'habits'] as const).flatMap((name) => {
    const fitting = together[name].filter(isFit).length;
    if (fitting === 0) return [];
    return { name, title: fitting === together[name].length ? t(`fitsAll.${name}`) : t(`fitsRest.${name}`) };
  });
  const healthAnswers = Object.keys(answers).filter((id) => aboutHealth.test(id)).length;
  const under = { health: t('healthFrom', { n: healthAnswers }), mind: t('mindFrom'), habits: null };
  return (
    <Group group="fits" count={alone.length + bundles.length}>
      <div className={css.short}>
        {alone.map((key) => (
          <div key={key} className={css.point}>
            <h3>{t(`point.${key}.fits`)}</h3>
            {words.yours(key).map(({ answer }) => (
              <p key={answer} className={css.yours}>
                {answer}
              </p>
            ))}
          </div>
        ))}
        {bundles.map(({ name, title }) => (
          <div key={name} className={css.point}>
            <h3>{title}</h3>
            {under[name] === null ? null : <p className={css.yours}>{under[name]}</p>}
          </div>
        ))}
      </div>
    </Group>
  );
}
