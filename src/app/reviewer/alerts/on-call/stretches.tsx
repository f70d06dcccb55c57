import type { ReactNode } from 'react';
import type { CoverageView } from '@/domain/safety/alert-view';
import { LevelMark, type LevelName } from '@/ui/kit/status';
import css from './on-call.module.css';

type StretchesProps = { spans: CoverageView['gaps']; level: LevelName; words: string; whole: (instant: string) => ReactNode };

/** Hours of the coming week in which somebody is missing. */
export const Stretches = ({ spans, level, words, whole }: StretchesProps) =>
  spans.length === 0 ? null : (
    <ul className={css.gaps}>
      {spans.map(({ from, to }) => (
        <li key={from}>
          <LevelMark level={level}>{words}</LevelMark>{' '}
          <b>
            {whole(from)} – {whole(to)}
          </b>
        </li>
      ))}
    </ul>
  );
