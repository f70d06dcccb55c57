import { choice, each, type Question, type Section, yesNo } from '../question';

const goals: Question = { id: 'goals.hope', kind: 'text', max: 1_000, format: 'lines', required: true, offers: ['declined'] };

export const home: Section = {
  id: 'home',
  steps: each([yesNo('log.1'), choice('log.2', ['yes', 'some', 'no']), goals]),
};
