import { expect, test } from 'vitest';
import { screenFileCase } from './screen-file-case';
import { clinicPack } from './packs/clinic-2026-11';
import vectors from './vectors.json';
import secondEdition from './vectors-2.json';

const screened = (id: string, facts: object) => screenFileCase({ id, facts }, 0, clinicPack);

test.each(vectors.map((vector) => [vector.id, vector] as const))(
  'worked case %s agrees exactly',
  (id, { facts, expect: expected }) => {
    expect(screened(id, facts)).toEqual({ id, ...expected });
  },
);

test.each(secondEdition.map((vector) => [vector.id, vector] as const))(
  'worked case %s of the second edition agrees exactly',
  (id, { facts, expect: expected }) => {
    // These cases leave the stage open.
    const { msm: _, ...answer } = screened(id, facts) as { msm?: unknown };
    expect(answer).toEqual({ id, ...expected });
  },
);
