import { expect, test } from 'vitest';
import { checkPack } from './check-pack';
import { clinicPack } from './packs/clinic-2026-11';
import type { RulePack } from './rule-pack';

type Draft = { -readonly [K in keyof RulePack]: RulePack[K] };
const draft = (change: (pack: Draft) => void): unknown => {
  const pack = structuredClone(clinicPack);
  change(pack);
  return pack;
};
const faults = (pack: unknown) => {
  const checked = checkPack(pack);
  return checked.ok ? [] : checked.faults;
};

test('the starting pack has no fault', () => {
  expect(checkPack(clinicPack)).toEqual({ ok: true, pack: clinicPack });
});

test('a pack that was published before it held the hours of same-day calls goes on with those of the specification', () => {
  const { sameDayCalls: _, ...thresholds } = clinicPack.thresholds;
  const checked = checkPack({ ...clinicPack, thresholds });
  expect(checked.ok && checked.pack.thresholds.sameDayCalls).toEqual(clinicPack.thresholds.sameDayCalls);
});

test('a call the same day: any day between eight and eight, within four hours, the next person after one', () => {
  expect(clinicPack.thresholds.sameDayCalls).toMatchObject({
    ...{ opens: '08:00', closes: '20:00' },
    ...{ allowedHours: 4, escalateEveryHours: 1 },
  });
});

test('MADRS item 10 asks for a call the same day from 4 and for a page at once from 5', () => {
  expect(clinicPack.thresholds.ratingAlerts.madrsItem10).toMatchObject({ sameDayFrom: 4, atOnceFrom: 5 });
  const { ratingAlerts: _, ...thresholds } = clinicPack.thresholds;
  const checked = checkPack({ ...clinicPack, thresholds });
  expect(checked.ok && checked.pack.thresholds.ratingAlerts).toEqual(clinicPack.thresholds.ratingAlerts);
});

test('a page at once must not begin below the call the same day, and a number goes from 1 to 6', () => {
  const set = (change: object) => faults(draft((p) => Object.assign(p.thresholds.ratingAlerts.madrsItem10, change)));
  expect(set({ atOnceFrom: 3 })).toEqual(['thresholds.ratingAlerts.madrsItem10.atOnceFrom: must not be below sameDayFrom']);
  expect(set({ atOnceFrom: 4 })).toEqual([]);
  expect(set({ atOnceFrom: 7 })).toHaveLength(1);
  expect(set({ sameDayFrom: 0 })).toHaveLength(1);
});

test('an urgent alert pages at once and after 5, 10 and 15 minutes; a patient is called again after 24 to 72 hours', () => {
  const { urgent, caringContact } = clinicPack.thresholds.alertTiming;
  expect(urgent.pageAfterMinutes).toEqual([0, 5, 10, 15]);
  expect(caringContact).toMatchObject({ fromHours: 24, toHours: 72 });
  const { alertTiming: _, ...thresholds } = clinicPack.thresholds;
  const checked = checkPack({ ...clinicPack, thresholds });
  expect(checked.ok && checked.pack.thresholds.alertTiming).toEqual(clinicPack.thresholds.alertTiming);
});

test.each([
  ['a first page that waits', [1, 5, 10, 15], 'urgent.pageAfterMinutes: the first page goes out at once, so it must be 0'],
  ['two steps at once', [0, 5, 5, 15], 'urgent.pageAfterMinutes: each step must be later than the one before'],
])('when an alert pages: %s', (_, pageAfterMinutes, fault) => {
  const broken = draft((p) => Object.assign(p.thresholds.alertTiming.urgent, { pageAfterMinutes }));
  expect(faults(broken)).toEqual([`thresholds.alertTiming.${fault}`]);
});

test('an alert has four steps, and the call after its closing comes within hours that follow each other', () => {
  expect(faults(draft((p) => Object.assign(p.thresholds.alertTiming.urgent, { pageAfterMinutes: [0, 5, 10] })))).toHaveLength(1);
  expect(faults(draft((p) => Object.assign(p.thresholds.alertTiming.caringContact, { toHours: 24 })))).toEqual([
    'thresholds.alertTiming.caringContact.toHours: must be above fromHours',
  ]);
});

test.each([
  ['hours that end before they begin', { opens: '20:00', closes: '08:00' }, 'closes: must be later than opens'],
  ['hours that hold nothing', { opens: '08:00', closes: '08:00' }, 'closes: must be later than opens'],
  ['no time to call', { allowedHours: 0 }, 'allowedHours: must be above 0 and fit between opens and closes'],
  ['more time than a day has', { allowedHours: 13 }, 'allowedHours: must be above 0 and fit between opens and closes'],
  [
    'no time between two pages',
    { escalateEveryHours: 0 },
    'escalateEveryHours: must be above 0 and fit between opens and closes',
  ],
  ['pages a day apart', { escalateEveryHours: 12.5 }, 'escalateEveryHours: must be above 0 and fit between opens and closes'],
])('calls the same day: %s', (_, change, fault) => {
  const broken = draft((p) => Object.assign(p.thresholds.sameDayCalls, change));
  expect(faults(broken)).toEqual([`thresholds.sameDayCalls.${fault}`]);
});

test.each(['24:00', '8:00', 'noon'])('calls the same day at %s are no time of day', (opens) => {
  expect(faults(draft((p) => Object.assign(p.thresholds.sameDayCalls, { opens })))).toHaveLength(1);
});

test('calls the same day may take the whole of their hours', () => {
  expect(faults(draft((p) => Object.assign(p.thresholds.sameDayCalls, { allowedHours: 12, escalateEveryHours: 12 })))).toEqual(
    [],
  );
});

test('the intake takes its limit for benzodiazepines from the pack', () => {
  expect(clinicPack.thresholds.benzodiazepineHighMgDiazepam.value).toBe(8);
});

test.each([
  [
    'bands that overlap',
    (p: Draft) => {
      (p.thresholds.bands.systolicMmHg.bands[0] as { below: number }).below = 165;
    },
    'thresholds.bands.systolicMmHg.bands: C-01 and R-05 overlap or stand out of order',
  ],
  [
    'a gap between bands',
    (p: Draft) => {
      (p.thresholds.bands.diastolicMmHg.bands[0] as { below: number }).below = 95;
    },
    'thresholds.bands.diastolicMmHg.bands: nothing covers 95 to 100',
  ],
  [
    'a gap where the weight turns high',
    (p: Draft) => {
      (p.thresholds.bands.bmiKgPerM2.bands[1] as { below: number }).below = 38;
    },
    'thresholds.bands.bmiKgPerM2.bands: nothing covers 38 to 40',
  ],
  [
    'a band that holds nothing',
    (p: Draft) => {
      (p.thresholds.bands.phq9.bands[0] as { below: number }).below = 0;
    },
    'thresholds.bands.phq9.bands: D-01 holds nothing (0 to 0)',
  ],
  [
    'a band beyond the scale',
    (p: Draft) => {
      (p.thresholds.bands.gad7.bands[1] as { from: number }).from = 22;
    },
    'thresholds.bands.gad7.bands: C-05 holds nothing (22 to open)',
  ],
  [
    'a rule that is not there',
    (p: Draft) => {
      (p.thresholds.bands.phq9.bands[0] as { rule: string }).rule = 'D-09';
    },
    'thresholds.bands.phq9.bands: unknown rule D-09',
  ],
  [
    'a rule that grades something else',
    (p: Draft) => {
      (p.thresholds.bands.phq9.bands[0] as { rule: string }).rule = 'X-06';
    },
    'thresholds.bands.phq9.bands: X-06 does not grade this fact',
  ],
  [
    'a rule left without a band',
    (p: Draft) => {
      p.thresholds.bands.systolicMmHg.bands.pop();
    },
    'thresholds.bands.systolicMmHg.bands: X-06 has no band',
  ],
  [
    'a rule with two bands',
    (p: Draft) => {
      p.thresholds.bands.phq9.bands.push({ rule: 'D-02', from: 10, below: null });
    },
    'thresholds.bands.phq9.bands: D-02 has two bands',
  ],
  [
    'rules in the wrong order',
    (p: Draft) => {
      p.thresholds.bands.bmiKgPerM2.bands = [
        { rule: 'R-25', from: 0, below: 17 },
        { rule: 'R-12', from: 30, below: 40 },
        { rule: 'C-07', from: 40, below: null },
      ];
    },
    'thresholds.bands.bmiKgPerM2.bands: must stand in the order R-25, C-07, R-12',
  ],
  [
    'a missing source',
    (p: Draft) => {
      p.thresholds.bands.gad7.source = ' ';
    },
    'thresholds.bands.gad7.source: a source is missing',
  ],
  [
    'a missing source of a limit',
    (p: Draft) => {
      p.thresholds.resistantFrom.source = '';
    },
    'thresholds.resistantFrom.source: a source is missing',
  ],
  [
    'a missing source of the trials',
    (p: Draft) => {
      p.thresholds.trialsSource = '';
    },
    'thresholds.trialsSource: a source is missing',
  ],
  [
    'a missing approver',
    (p: Draft) => {
      p.approvedBy = ' ';
    },
    'approvedBy: the approver is missing',
  ],
  [
    'item 9 that lets a positive answer pass',
    (p: Draft) => {
      p.thresholds.item9.low = 2;
    },
    'thresholds.item9.low: any positive answer to item 9 must count, so it must be 1',
  ],
  [
    'item 9 out of order',
    (p: Draft) => {
      p.thresholds.item9.severe = 1;
    },
    'thresholds.item9.severe: must not be below item9.discordant',
  ],
  [
    'item 9 beyond its answers',
    (p: Draft) => {
      p.thresholds.item9.severe = 4;
    },
    'thresholds.item9.severe: item 9 goes up to 3',
  ],
  [
    'item 9 without a step',
    (p: Draft) => {
      p.thresholds.item9.discordant = 1;
    },
    'thresholds.item9.discordant: must be above item9.low',
  ],
  [
    'drug use upside down',
    (p: Draft) => {
      p.thresholds.drugUse.cautionFrom = 'daily';
    },
    'thresholds.drugUse.cautionFrom: must be less often than reviewFrom',
  ],
  [
    'no drug use as use',
    (p: Draft) => {
      p.thresholds.drugUse.cautionFrom = 'never';
    },
    'thresholds.drugUse: "never" is no use',
  ],
  [
    'weeks that contradict each other',
    (p: Draft) => {
      p.thresholds.trials = { ...p.thresholds.trials, uncertainWeeks: 8 };
    },
    'thresholds.trials.uncertainWeeks: must not be above adequateWeeks',
  ],
  [
    'percentages that contradict each other',
    (p: Draft) => {
      p.thresholds.trials = { ...p.thresholds.trials, partialPercent: 50 };
    },
    'thresholds.trials.partialPercent: must be below responsePercent',
  ],
  [
    'a negative age of a reading',
    (p: Draft) => {
      p.thresholds.bloodPressureMaxAgeDays.value = -1;
    },
    'thresholds.bloodPressureMaxAgeDays.value: must not be negative',
  ],
  [
    'more signs than there are',
    (p: Draft) => {
      p.thresholds.bipolarSignsFrom.value = 7;
    },
    'thresholds.bipolarSignsFrom.value: there are 1 to 6 signs',
  ],
  [
    'a difficulty that is none',
    (p: Draft) => {
      p.thresholds.difficultyFrom.value = 0;
    },
    'thresholds.difficultyFrom.value: the answers go from 1 to 3',
  ],
  [
    'no trial needed',
    (p: Draft) => {
      p.thresholds.resistantFrom.value = 0;
    },
    'thresholds.resistantFrom.value: must be a whole number from 1',
  ],
  [
    'no benzodiazepine dose',
    (p: Draft) => {
      p.thresholds.benzodiazepineHighMgDiazepam.value = 0;
    },
    'thresholds.benzodiazepineHighMgDiazepam.value: must be above 0',
  ],
  [
    'a fact nobody knows',
    (p: Draft) => {
      Object.assign(p.thresholds.bands, { moodToday: p.thresholds.bands.phq9 });
    },
    'thresholds.bands.moodToday: unknown fact',
  ],
  [
    'a key nobody knows',
    (p: Draft) => {
      Object.assign(p, { colour: 'red' });
    },
    'colour: unknown key',
  ],
  [
    'a date that is none',
    (p: Draft) => {
      p.effectiveFrom = 'soon';
    },
    'effectiveFrom: Invalid ISO date',
  ],
] as const)('refuses %s', (_, change, fault) => {
  expect(faults(draft(change))).toContain(fault);
});

test('lists every fault, not the first', () => {
  const many = draft((p) => {
    p.approvedBy = ' ';
    p.thresholds.item9.low = 2;
    p.thresholds.bands.gad7.source = '';
    p.thresholds.resistantFrom.value = 0;
  });
  expect(faults(many)).toHaveLength(5);
});

test('a fault of form hides no contradiction elsewhere', () => {
  const many = draft((p) => {
    const { bands } = p.thresholds;
    (p as { approvedBy: string }).approvedBy = '';
    Object.assign(bands, { mood: { source: 'x', bands: [] } });
    (bands.systolicMmHg.bands[1] as { below: number }).below = 190;
    bands.gad7.source = '';
    (bands.phq9 as { source: unknown }).source = 7;
    p.thresholds.trials = { ...p.thresholds.trials, uncertainWeeks: 9 };
  });
  const [approver, form, ...others] = faults(many);
  expect(approver).toMatch(/^approvedBy: /);
  expect(form).toMatch(/^thresholds\.bands\.phq9\.source: /);
  expect(others).toEqual([
    'thresholds.bands.mood: unknown fact',
    'thresholds.bands.gad7.source: a source is missing',
    'thresholds.bands.systolicMmHg.bands: R-05 and X-06 overlap or stand out of order',
    'thresholds.trials.uncertainWeeks: must not be above adequateWeeks',
  ]);
});

test('a pack that is no pack is refused with words', () => {
  expect(faults(null)).toEqual(['pack: Invalid input: expected object, received null']);
});
