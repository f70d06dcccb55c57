import { describe, expect, test } from 'vitest';
import { airway, readAirway } from './airway';
import { bip, readBip } from './bip';
import { drugQuestion } from './drug-question';
import { DECLINED, isAnswered, isItemAsked, missingItems } from './item';
import { readPsy } from './psy';

describe('mood elevation', () => {
  const clean = { 'bip.1': 'no', 'bip.2': 'no', 'bip.6': 'no' };

  test('without a stretch nothing more is asked', () => {
    expect(readBip(clean)).toEqual({
      dx: false,
      episode: false,
      sym: 0,
      impair: false,
      now: false,
      onAntidepressant: false,
      missing: [],
    });
  });

  test('"no" to a high mood and to a diagnosis is not followed by "like that now?"; a refusal or a diagnosis is', () => {
    const item = bip.items[4];
    expect(isItemAsked(bip, item, clean)).toBe(false);
    expect(isItemAsked(bip, item, { ...clean, 'bip.2': 'yes' })).toBe(true);
    expect(isItemAsked(bip, item, { ...clean, 'bip.1': 'yes' })).toBe(true);
    expect(readBip({ ...clean, 'bip.2': DECLINED }).now).toBeNull();
    expect(readBip({ ...clean, 'bip.1': DECLINED }).now).toBeNull();
    expect(readBip({ ...clean, 'bip.5': 'yes' }).now).toBe(true);
    expect(readBip({ ...clean, 'bip.5': DECLINED }).now).toBeNull();
  });

  test('ticks are counted, and "none of these" is no tick', () => {
    expect(readBip({ ...clean, 'bip.2': 'yes', 'bip.3': 'talking,racing,plans', 'bip.4': 'yes', 'bip.5': 'no' })).toMatchObject({
      sym: 3,
      impair: true,
      missing: [],
    });
    expect(readBip({ ...clean, 'bip.2': 'yes', 'bip.3': 'none', 'bip.4': 'no', 'bip.5': 'no' })).toMatchObject({
      sym: 0,
      impair: false,
      missing: [],
    });
  });

  test('nothing ticked is not "none of these"', () => {
    expect(readBip({ ...clean, 'bip.2': 'yes', 'bip.4': 'no', 'bip.5': 'no' })).toMatchObject({ sym: null, missing: ['bip.3'] });
  });

  test('declined answers stay unknown', () => {
    expect(readBip({ ...clean, 'bip.2': DECLINED })).toMatchObject({
      episode: null,
      sym: null,
      impair: null,
      missing: ['bip.2'],
    });
  });
});

test('unusual experiences: each answer keeps its place, declined is unknown', () => {
  expect(readPsy({ 'psy.1': 'no', 'psy.2': 'yes', 'psy.3': DECLINED, 'psy.4': 'no' })).toEqual({
    dx: false,
    perceives: true,
    believes: null,
    past: false,
    relative: null,
    missing: ['psy.3', 'psy.5'],
  });
});

describe('breathing in sleep', () => {
  test('the device is asked only after a diagnosis', () => {
    expect(missingItems(airway, { 'air.1': 'no', 'air.3': 'no', 'air.4': 'no' })).toEqual([]);
    expect(missingItems(airway, { 'air.1': 'yes', 'air.3': 'no', 'air.4': 'no' })).toEqual(['air.2']);
  });

  test('all four are read', () => {
    expect(readAirway({ 'air.1': 'yes', 'air.2': 'no', 'air.3': 'no', 'air.4': 'yes' })).toEqual({
      diagnosed: true,
      device: false,
      witnessed: false,
      snoresAndSleepy: true,
      missing: [],
    });
  });
});

describe('drug use', () => {
  test('never asks nothing more but cannabis', () =>
    expect(missingItems(drugQuestion, { 'drug.1': 'never' })).toEqual(['sub.5']));

  test('once or twice asks what, whether treated and whether injected', () => {
    expect(missingItems(drugQuestion, { 'drug.1': 'once_twice', 'sub.5': 'never' })).toEqual(['sub.1', 'sub.3', 'sub.4']);
  });

  test('several may be ticked, but only what is offered', () => {
    const answers = { 'drug.1': 'monthly', 'sub.3': 'never', 'sub.4': 'no', 'sub.5': 'never' };
    expect(missingItems(drugQuestion, { ...answers, 'sub.1': 'hallucinogens,opioids' })).toEqual([]);
    expect(missingItems(drugQuestion, { ...answers, 'sub.1': 'ketamine_pcp,opioids' })).toEqual(['sub.6']);
    expect(missingItems(drugQuestion, { ...answers, 'sub.1': 'hallucinogens,tea' })).toEqual(['sub.1']);
  });

  test('a declined date is no date', () => {
    const lastUse = drugQuestion.items[3];
    expect(isAnswered(lastUse, '2026-01-05')).toBe(true);
    expect(isAnswered(lastUse, DECLINED)).toBe(false);
    expect(isAnswered(lastUse, null)).toBe(false);
  });
});
