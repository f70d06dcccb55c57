import { anAskedCase, aClaimedCase } from '@/testing/cases';
import { agrees } from '@/testing/consents';
import { rows } from '../people/records';
import { expect, type Person, test } from '../people/test';
import { postForm } from '../people/visitor';

const question = 'How much venlafaxine did you take, and for how long?';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };
const accountOf = ({ account }: Person) => {
  if (account === null) throw new Error('a visitor has no account');
  return account;
};

/** The link in the newest letter to this address, once the mail server has it. */
async function linkTo(email: string): Promise<string> {
  const sent = () => rows<{ text: string }>(`SELECT text FROM "DemoMail" WHERE "to" = $1 ORDER BY id DESC LIMIT 1`, [email]);
  const read = async () => (await sent())[0]?.text.match(/(\/enter\/question#[\w-]{43})/)?.[1] ?? '';
  await expect.poll(read, { timeout: 60_000 }).not.toBe('');
  return read();
}

async function saysBirthDate({ page }: Person, day: string, words = { month: 'Month', day: 'Day', year: 'Year' }) {
  await page.getByLabel(words.month).selectOption('3');
  await page.getByLabel(words.day).fill(day);
  await page.getByLabel(words.year).fill('1984');
}
const stageOf = async (caseId: string) =>
  (await rows<{ stage: string }>('SELECT stage FROM "Case" WHERE id = $1', [caseId]))[0]?.stage;

test('a question goes out, is answered by its link, and comes back with what changed', async ({ arrive, reviewer }) => {
  const told = { 'about.name': { kind: 'text', text: 'Demo Betony' }, 'med.5': { kind: 'unknown' } } as const;
  const { caseId, patient } = await aClaimedCase({ reviewer: accountOf(reviewer), answers: told });
  await reviewer.open(`/reviewer/cases/${caseId}`);
  await reviewer.sees('What I decide');
  // Keys count once the page's script has come.
  await expect(async () => {
    await reviewer.page.keyboard.press('4');
    await expect(reviewer.page.getByRole('radio', { name: /^Ask the patient first/ })).toBeChecked({ timeout: 500 });
  }).toPass();
  await reviewer.press('Dose or time');
  const words = reviewer.page.getByLabel('Question to the patient');
  await expect(words).toHaveValue(/How much did you take/);
  await words.fill(question);
  await reviewer.page.getByRole('checkbox', { name: /said “I don’t know”/ }).check();
  const other = 'Can an adult take you home after an infusion?';
  await reviewer.page.getByLabel('Another question').selectOption(other);
  await expect(reviewer.page.getByRole('checkbox', { name: other })).toBeChecked();
  await reviewer.page.getByLabel('Reason', { exact: true }).selectOption('Detail of a treatment trial');
  await reviewer.page.getByLabel('In your words').fill('The dose decides whether it counts.');
  await reviewer.findsNoBarrier();
  await reviewer.page.keyboard.press('Control+Enter');
  await reviewer.press('Yes, decide');
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);
  await expect(reviewer.page.getByText('Waiting for patient').first()).toBeVisible();

  const visitor = await arrive('stranger', phone);
  await visitor.open(await linkTo(patient.email));
  await visitor.sees('Someone from the clinic has a question for you');
  await expect(visitor.page.getByText(/venlafaxine|Betony/)).toHaveCount(0);
  await visitor.findsNoBarrier();
  await saysBirthDate(visitor, '10');
  await visitor.press('Show me the question');
  await visitor.sees('This did not open.');
  await saysBirthDate(visitor, '9');
  await visitor.page.getByLabel('Year').press('Enter');

  await visitor.sees(question);
  await expect(visitor.page.getByText('Betony')).toHaveCount(0);
  await visitor.findsNoBarrier();
  await visitor.press('Send my answer');
  await visitor.sees('Nothing was written yet.');
  await visitor.page.getByLabel('Your answer').fill('225 mg, for ten weeks.');
  await visitor.page
    .getByRole('group', { name: /a heart condition/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await visitor.press('Send my answer');
  await visitor.sees('Thank you. Your answer is with us');
  await visitor.findsNoBarrier();
  await visitor.open('/patient');
  await expect(visitor.page).toHaveURL(/\/enter/); // it was no sign-in

  await expect(reviewer.page.getByTitle('Answered your question')).toHaveText('Answered');
  await reviewer.open(`/reviewer/cases/${caseId}`);
  await reviewer.sees('Your question, answered');
  await reviewer.sees('225 mg, for ten weeks.');
  const changes = reviewer.page.getByRole('table', { name: /One answer changed/ });
  await expect(changes.getByRole('row').nth(1)).toContainText(/I don’t know.*No/);
  await reviewer.findsNoBarrier();
});

test('by keyboard alone, in Spanish, on a wide screen in the dark', async ({ arrive }) => {
  const { caseId, patient } = await anAskedCase({ question, again: ['log.1'] });
  const visitor = await arrive('stranger', { ...desk, locale: 'es-US', colorScheme: 'dark' });
  const { page } = visitor;
  await visitor.open(await linkTo(patient.email));
  await visitor.sees('Alguien de la clínica tiene una pregunta para usted');
  await page.getByLabel('Mes').focus();
  await page.keyboard.type('marzo');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1984');
  await page.keyboard.press('Enter');
  await visitor.sees('Una pregunta para usted');
  await page.getByLabel('Su respuesta').focus();
  await page.keyboard.type('Dos pastillas, un año.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await visitor.findsNoBarrier();
  await page.getByRole('button', { name: 'Enviar mi respuesta' }).focus();
  await page.keyboard.press('Enter');
  await visitor.sees('Gracias. Tenemos su respuesta');
  expect(await stageOf(caseId)).toBe('queue');
});

test('signed in, the same question is answered on the patient’s own page, without script', async ({ arrive }) => {
  const person = await arrive(['patient'], { ...phone, javaScriptEnabled: false });
  const { caseId } = await anAskedCase({ question, again: ['log.1'], patient: accountOf(person) });
  await person.open(await linkTo(accountOf(person).email));
  await person.sees('You can also sign in; the question waits on your page.');

  await person.open('/patient');
  await person.sees(question);
  await person.follow('Answer it');
  await person.page.getByLabel('Your answer').fill('225 mg, for ten weeks.');
  await person.press('Send my answer');
  await person.sees('Thank you');
  expect(await stageOf(caseId)).toBe('queue');
  await person.open('/patient');
  await expect(person.page.getByText(question)).toHaveCount(0);
});

test('the signed-in pages have no barrier', async ({ patient }) => {
  await anAskedCase({ question, again: ['log.1', 'vit.weight'], patient: accountOf(patient) });
  for (const path of ['/patient', '/patient/question']) {
    await patient.open(path);
    await patient.sees(question);
    await patient.findsNoBarrier();
  }
});

test('programs that read mail ahead of the patient use nothing up', async () => {
  const { caseId, patient } = await anAskedCase({ question });
  const [path = '', token = ''] = (await linkTo(patient.email)).split('#');
  const origin = process.env.APP_ORIGIN ?? '';
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET']) {
    expect((await fetch(`${origin}${path}`, { method })).status).toBe(200);
    expect((await fetch(`${origin}/api/enter/question?token=${token}&day=9&month=3&year=1984`, { method })).status).toBe(405);
  }
  expect(await rows('SELECT attempts, "keyHash" FROM "InformationRequest" WHERE "caseId" = $1', [caseId])).toEqual([
    { attempts: 0, keyHash: null },
  ]);
  const answer = await postForm('/api/enter/question', { token, day: '9', month: '3', year: '1984' });
  expect(answer.headers.get('location')).toBe('/enter/question/answer');
});

test('letters about an unfinished intake end with one press, without script', async ({ arrive }) => {
  const person = await arrive(['patient'], { ...phone, javaScriptEnabled: false });
  await agrees(accountOf(person));
  await person.open('/patient');
  await person.press('Begin');
  await person.open('/patient');
  await person.press('No more letters about this');
  await person.sees('We send no more letters about this.');
});
