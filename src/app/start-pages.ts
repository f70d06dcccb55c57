import type { Route } from 'next';
import type { StartKind } from '@/domain/access/permissions';
import type { SiteAreas } from '@/server/api/page-after-sign-in';
import { paths } from './paths';

/** The first page of each kind of person: after signing in, and behind the logo. */
export const startPages = {
  patient: paths.patient(),
  queue: paths.queue(),
  agenda: paths.agenda(),
  rules: paths.rules(),
} as const satisfies Record<StartKind, Route>;

/** What each part of the product asks of its reader, so that nobody is led to a page that would refuse them. */
export const areaRequirements: SiteAreas['areaRequirements'] = {
  [paths.patient()]: 'answers.read',
  [paths.queue()]: 'queue.read',
  '/reviewer/cases': 'case.read',
  [paths.alerts()]: 'alerts.list',
  [paths.onCall()]: 'on-call.read',
  [paths.agenda()]: 'agenda.read',
  '/consultant/visits': 'visit.conduct',
  [paths.rules()]: 'rules.read',
  [paths.system()]: 'system.read',
};
