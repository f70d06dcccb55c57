import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FieldNote, FieldNotesProvider } from './field-notes';
import { askAbout } from './note-of';

const words = { ask: '{said}?', askHint: 'Say yes.', yes: 'Yes, {said}', no: 'No, {said}' };
const note = askAbout(
  [
    { code: '177.8', said: '5 ft 10' },
    { code: '155.4', said: '5.1 ft' },
  ],
  'vit.height.read',
  words,
);

test('before script is there, a yes to a reading sends the form, also within a form that script will take over', () => {
  const html = renderToStaticMarkup(
    createElement(
      FieldNotesProvider,
      { value: { notes: {}, onSay: () => undefined } },
      createElement(FieldNote, { questionId: 'vit.height', id: 'e', atFirst: note }),
    ),
  );
  expect(html).toContain('5 ft 10?');
  expect(html.match(/<button[^>]*>/g)?.map((tag) => [/type="(\w+)"/.exec(tag)?.[1], /value="([^"]+)"/.exec(tag)?.[1]])).toEqual([
    ['submit', '177.8'],
    ['submit', '155.4'],
  ]);
});
