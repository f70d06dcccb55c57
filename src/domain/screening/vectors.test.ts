import { expect, test } from 'vitest';
import { answerCase } from './case-answer';
import { clinicPack } from './packs/clinic-2026-11';
import vectors from './vectors.json';

test.each(vectors.map((vector) => [vector.id, vector] as const))(
  'worked case %s agrees exactly',
  (id, { facts, expect: expected }) => {
    expect(answerCase({ id, facts }, 0, clinicPack)).toEqual({ id, ...expected });
  },
);
