import { describe, expect, test } from 'vitest';
import { agents, formulations } from './agents';
import { findAgent, findUncounted, ingredientOf } from './find-agent';
import { labelMaximumMgPerDay } from './label-maximum';

describe('the antidepressant table', () => {
  test('holds 41 agents, each once', () => {
    expect(agents).toHaveLength(41);
    expect(new Set(agents.map(({ id }) => id)).size).toBe(41);
  });

  test.each([...agents, ...formulations])('$id: the strict dose is not under the usual one, and codes are digits', (agent) => {
    expect(agent.usualMgPerDay).toBeGreaterThan(0);
    expect(agent.strictMgPerDay).toBeGreaterThanOrEqual(agent.usualMgPerDay);
    expect(agent.rxcui.every((code) => /^\d+$/.test(code))).toBe(true);
    expect(agent.id).toBe(agent.id.toLowerCase());
  });

  test('each has the highest dose of its label, and no label is for what is not in the table', () => {
    const all = [...agents, ...formulations];
    expect(Object.keys(labelMaximumMgPerDay).sort()).toEqual(all.map(({ id }) => id).sort());
    // Selegiline by mouth has doses of its own: none of them counts.
    const judged = all.filter(({ countsOnlyAs }) => countsOnlyAs === undefined);
    expect(judged.filter(({ labelMaximumMgPerDay: max, strictMgPerDay }) => max < strictMgPerDay)).toEqual([]);
  });

  test('a code that was never checked is not called verified', () => {
    const unverified = agents.filter(({ rxcuiVerified }) => !rxcuiVerified).map(({ id }) => id);
    expect(unverified).toEqual(['dextromethorphan-bupropion', 'gepirone', 'agomelatine']);
    expect(agents.every(({ rxcui, rxcuiVerified }) => !rxcuiVerified || rxcui.length > 0)).toBe(true);
  });

  test.each([
    ['citalopram', 20, 20],
    ['fluvoxamine', 50, 100],
    ['venlafaxine', 75, 150],
    ['duloxetine', 40, 60],
    ['bupropion', 150, 300],
    ['mirtazapine', 15, 30],
    ['trazodone', 200, 300],
    ['selegiline', 6, 6],
    ['olanzapine-fluoxetine', 25, 25],
  ])('%s counts from %d mg, strictly from %d mg', (name, usual, strict) => {
    expect(findAgent(name)).toMatchObject({ usualMgPerDay: usual, strictMgPerDay: strict });
  });
});

describe('finding an agent by what people write', () => {
  test.each([
    ['Zoloft', 'sertraline'],
    ['  SERTRALINE  ', 'sertraline'],
    ['sertraline HCl', 'sertraline'],
    ['Effexor XR', 'venlafaxine'],
    ['Wellbutrin SR', 'bupropion'],
    ['Aplenzin', 'bupropion hydrobromide'],
    ['bupropion hydrobromide ER', 'bupropion hydrobromide'],
    ['Paxil', 'paroxetine'],
    ['Paxil CR', 'paroxetine cr'],
    ['dothiepin', 'dosulepin'],
    ['olanzapine/fluoxetine', 'olanzapine-fluoxetine'],
    ['dextromethorphan + bupropion', 'dextromethorphan-bupropion'],
    ['Emsam', 'selegiline transdermal'],
  ])('%j is %s', (written, id) => expect(findAgent(written)?.id).toBe(id));

  test.each(['', 'sertralin', 'vitamin d', 'constructor', 'xr'])('%j is nobody we know', (written) => {
    expect(findAgent(written)).toBeNull();
  });

  test.each(['buspirone', 'lithium', 'Abilify', 'Spravato', 'TMS', 'CBT'])(
    '%s is known, but not as an antidepressant trial',
    (name) => {
      expect(findAgent(name)).toBeNull();
      expect(findUncounted(name)).not.toBeNull();
    },
  );
});

describe('one ingredient counts once', () => {
  const ingredient = (name: string) => {
    const agent = findAgent(name);
    return agent && ingredientOf(agent);
  };

  test.each([
    ['bupropion', 'Auvelity'],
    ['bupropion', 'Aplenzin'],
    ['fluoxetine', 'Symbyax'],
    ['paroxetine', 'Paxil CR'],
  ])('%s and %s are one', (one, other) => expect(ingredient(one)).toBe(ingredient(other)));

  test('escitalopram and citalopram are two', () => expect(ingredient('escitalopram')).not.toBe(ingredient('citalopram')));

  test('every ingredient is itself an agent of the table', () => {
    expect([...agents, ...formulations].filter((agent) => findAgent(agent.ingredient)?.id !== agent.ingredient)).toEqual([]);
  });
});
