import { expect, test } from 'vitest';
import { rulesAgainst } from './decision';

test('an invitation against the rules names each rule that it sets aside, and no other', () => {
  const found = (id: 'X-03' | 'X-10' | 'R-05' | 'D-01' | 'T-03' | 'T-02', status = 'met') => ({
    id,
    severity: id.slice(0, 1),
    status,
  });
  expect(rulesAgainst([found('X-03'), found('X-10', 'unknown'), found('R-05'), found('D-01'), found('T-02')])).toEqual([
    'X-03',
    'D-01',
  ]);
  expect(rulesAgainst([found('X-03', 'not-met'), found('T-03')])).toEqual(['T-03']);
});
