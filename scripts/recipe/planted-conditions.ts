import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Two conditions that the product does not ask about: one plain, one behind a branch. Written as a person would write them. */
const edition = `  { edition: 3, questionnaire: 'intake-2099.1.1', engine: '99.0.0' },`;

const conditions = `  {
    key: 'kidney_severe',
    since: 3,
    label: 'Severe kidney disease or dialysis',
    intake: { id: 'med.901' },
    area: 'other',
    rule: { id: 'R-91', severity: 'R', evidenceTag: 'D' },
    question: 'Severe kidney disease, or dialysis?',
    rationale: 'Salts and blood pressure are looked at before a dose.',
    source: 'An example of the recipe',
  },
  {
    key: 'preeclampsia',
    since: 3,
    label: 'Pre-eclampsia in the past',
    intake: { id: 'med.902', askedWhen: { anyOf: [{ question: 'about.sex', codes: ['F', 'other', 'declined'] }] } },
    area: 'heart',
    rule: { id: 'C-91', severity: 'C', evidenceTag: 'D' },
    question: 'Pre-eclampsia in the past?',
    rationale: 'Blood pressure is measured more often.',
    source: 'An example of the recipe',
  },`;

const words = {
  en: {
    kidney_severe: {
      ask: 'Do you have severe kidney disease, or are you on dialysis?',
      hint: '',
      finding: 'Severe kidney disease',
      reason: 'You told us about kidney disease. A clinician wants to look at it with you.',
    },
    preeclampsia: {
      ask: 'Did you ever have very high blood pressure while you were pregnant?',
      hint: 'Doctors call it pre-eclampsia.',
      finding: 'Pre-eclampsia in the past',
      reason: 'You told us about high blood pressure while you were pregnant. The team keeps an eye on it.',
    },
  },
  es: {
    kidney_severe: {
      ask: '¿Tiene una enfermedad grave de los riñones, o recibe diálisis?',
      hint: '',
      finding: 'Enfermedad renal grave',
      reason: 'Nos habló de una enfermedad de los riñones. Un profesional clínico quiere verlo con usted.',
    },
    preeclampsia: {
      ask: '¿Tuvo alguna vez la presión muy alta durante un embarazo?',
      hint: 'Los médicos lo llaman preeclampsia.',
      finding: 'Preeclampsia previa',
      reason: 'Nos habló de presión alta durante un embarazo. El equipo la vigila con usted.',
    },
  },
} as const;

/** Writes them into a copy of the tree, as docs/recipes.md says. The generated table is left to `npm run clinical`. */
export function plantConditions(root: string): void {
  const list = path.join(root, 'src/domain/conditions/later-editions.ts');
  const [editions, entries, ...rest] = readFileSync(list, 'utf8').split('\n] as const satisfies');
  if (entries === undefined || rest.length !== 1) throw new Error(`${list} does not hold two lists any more`);
  writeFileSync(list, [`${editions}\n${edition}`, `${entries}\n${conditions}`, ...rest].join('\n] as const satisfies'));
  for (const language of ['en', 'es'] as const) {
    const file = path.join(root, `messages/${language}/conditions.json`);
    const all = { ...JSON.parse(readFileSync(file, 'utf8')), ...words[language] };
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  }
}
