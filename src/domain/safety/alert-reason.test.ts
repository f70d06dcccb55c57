import { expect, test } from 'vitest';
import type { AlertReason, OpenAlert } from './alert-reason';
import { effectOf } from './alert-reason';

const seen = new Date('2026-11-24T10:00:00Z');
const open = (change: Partial<OpenAlert> = {}): OpenAlert => ({ level: 'P1', rules: ['S-02'], acknowledgedAt: null, ...change });
const reason = (change: Partial<AlertReason> = {}): AlertReason => ({
  level: 'P1',
  rules: ['S-02'],
  origin: 'answer',
  ...change,
});

test('the first reason begins an alert', () => expect(effectOf(null, reason())).toEqual({ kind: 'begin' }));

test('a graver one raises it, acknowledged or not', () => {
  const effect = { kind: 'climb-again', level: 'STAT', rules: ['S-02', 'S-01'] };
  expect(effectOf(open(), reason({ level: 'STAT', rules: ['S-01'] }))).toEqual(effect);
  expect(effectOf(open({ acknowledgedAt: seen }), reason({ level: 'STAT', rules: ['S-01'] }))).toEqual(effect);
});

test('a milder one never lowers it and pages nobody', () => {
  expect(effectOf(open({ level: 'STAT', acknowledgedAt: seen }), reason({ rules: ['S-08'] }))).toEqual({
    kind: 'add',
    rules: ['S-02', 'S-08'],
  });
});

test('the same once more is nothing', () => {
  expect(effectOf(open(), reason())).toEqual({ kind: 'nothing' });
  expect(effectOf(open({ acknowledgedAt: seen }), reason())).toEqual({ kind: 'nothing' });
});

test('news after somebody acknowledged restarts the escalation; before that it stands beside', () => {
  expect(effectOf(open(), reason({ rules: ['S-08'] })).kind).toBe('add');
  expect(effectOf(open({ acknowledgedAt: seen }), reason({ rules: ['S-08'] })).kind).toBe('climb-again');
});

test('help pressed a second time is news once the first was acknowledged', () => {
  const help = reason({ level: 'STAT', rules: ['S-07'], origin: 'help-now' });
  const before = open({ level: 'STAT', rules: ['S-07'] });
  expect(effectOf(before, help).kind).toBe('nothing');
  expect(effectOf({ ...before, acknowledgedAt: seen }, help).kind).toBe('climb-again');
});

test('a rating names no rule, and is news once the alert before it was acknowledged', () => {
  const rating = reason({ rules: [], origin: 'rating' });
  expect(effectOf(open(), rating).kind).toBe('nothing');
  expect(effectOf(open({ acknowledgedAt: seen }), rating)).toEqual({ kind: 'climb-again', level: 'P1', rules: ['S-02'] });
});
