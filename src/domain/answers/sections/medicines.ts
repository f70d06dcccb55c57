import { choice, type Question, type Section, together } from '../question';

const list: Question = { id: 'medicines.list', kind: 'medicines', required: false, offers: [] };
const finished = choice('medicines.finished', ['that-is-all', 'takes-none'], { offers: ['unknown', 'declined'] });

export const medicinesSection: Section = { id: 'medicines', steps: [together(list, finished)] };
