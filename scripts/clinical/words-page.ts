import corpus from '@/domain/screening/words/corpus.json';
import { measured } from '@/domain/screening/words/measured';
import { phrases } from '@/domain/screening/words/phrases';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
const list = (texts: readonly string[]) =>
  texts.length === 0 ? 'None.' : texts.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n');

/** What S-09 looks for, what it leaves alone, and how well, for a clinician to sign. */
export function wordsPage(): string {
  const { sentences, toRead, missed, falseAlarms } = measured();
  const names = [...new Set(phrases.map(({ id }) => id))];
  return `# Words to read (S-09)

Free text of patients is read by a list of phrases, in English and in Spanish alike, whichever language the page has. It finds what
speaks of the writer's own wish to die, suicide, self-harm, a plan or means, or a farewell; it raises P1 "words to read" with the
sentence marked. It looks for phrases and does not understand: a clinician reads the sentence. It never lowers anything.

**Read:** the answers in words, names of treatments and medicines as typed, replies to a reviewer's question (drafts too), notes on the
list of things to do, the reason for a second look, a number or place given on the page for help. A text that is too long to be kept
is read before it is refused. Names of people are not read. A line break inside a sentence hides nothing.

**Left alone:** denial ("no thoughts of suicide, self-harm or killing myself"), figures of speech ("this wait is killing me", "me
muero de risa"), others' history ("my brother's suicide"), names of help lines, fear of dying, accidents, leaflets. A denial reaches to the
end of its clause and no further: "no friends, and want to die" is read. "I can't stop thinking of it" and "never so badly" deny nothing.

**Groups of phrases:** ${names.join(' · ')}. The patterns stand in \`src/domain/screening/words/phrases.ts\`, what is left alone in
\`not-meant.ts\` and \`denied.ts\` beside it.

## Measured

Two sets of sentences were written and labeled by somebody who did not know the list. At first sight it missed 59 of 140 and called in vain
for 12 of 120 of the first set. Extended by what that taught, it missed 17 of 90 (18.9 %) and called in vain for 1 of 70 (1.4 %) of the
second, unseen: that is what to expect of sentences to come. What the second set taught was then put in as well; of its ${sentences}
sentences (\`held-out.json\`) these are still wrong: ${missed.length} of ${toRead} missed (${percent(missed.length, toRead)}), ${falseAlarms.length} of ${sentences - toRead} in vain
(${percent(falseAlarms.length, sentences - toRead)}). On the ${corpus.toRead.length + corpus.notToRead.length} sentences of \`corpus.json\` there is neither: a test holds that.

### Missed

${list(missed)}

### False alarms

${list(falseAlarms)}

To be confirmed by a clinician: the groups; that hopelessness alone ("I can't take it anymore", "no puedo más") is not among them; that the
writer's own past ("I tried in 2015") is.
`;
}
