import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../../src/ingest/text/sentences';

const SEED = join(process.cwd(), 'seed', 'kazinform-2021-07-16-baimukhan-de-baets.txt');
const split = (text: string, lang = 'en', bodyStart = 0) =>
  splitSentences(text, lang, bodyStart).map(({ start, end }) => text.slice(start, end));

test('the seed article: its header and twelve sentences', () => {
  const sentences = split(readFileSync(SEED, 'utf8'), 'en', 39);
  expect(sentences.map((sentence) => sentence.slice(0, 20))).toEqual([
    'date 2021-07-16 BRUS',
    'Ambassador of Kazakh',
    'During the conversat',
    'A separate topic of ',
    'Mr. W. De Baets gave',
    'In the context of ec',
    'Mr. Baimukhan spoke ',
    'The parties also wel',
    'Within the framework',
    'M.Baimukhan conveyed',
    'On the multilateral ',
    'W. De Baets welcomed',
    'Following the meetin',
  ]);
  expect(sentences[0]).toBe('date 2021-07-16 BRUSSELS. KAZINFORM -');
});

test.each([
  ['en', ['Gen. J. Smith of the U.S. Army met Sen. Lee.', 'They spoke.']],
  ['en', ['He arrived in the U.S.', 'The talks began at 9 a.m. Friday.', 'In D.C. they ended.']],
  ['en', ['Secretary Antony J. Blinken met today in Washington, D.C. with him.', 'He left.']],
  ['en', ['They met in Washington, D.C.', 'Assistant Secretary Lee spoke.']],
  ['en', ['He met D.C. Mayor Ann Lee.', 'She left with Ma. Teresa Cruz.']],
  ['en', ['They discussed the vaccine Sputnik V.', 'Omar Khan spoke of Hepatitis B.', 'He left.']],
  ['en', ['The envoy, Khan V. Lee, left.']],
  ['en', ['Well... The end is near.', 'So… It is.']],
  ['en', ['“We agree. We welcome it,” he said.', 'She left.']],
  ['en', ['“Is it so?” asked the minister.', '“Yes!”', 'He nodded.']],
  ['en', ['The vaccine «QazVac. Two» works.', 'Good.']],
  ['en', ['Trade grew by 5.5 per cent to $1.2 bn.', 'Art. 5 stands.', 'See No. 7 too.']],
  ['en', ['K.-J. Tokayev met Dr. Lee.', 'M.Baimukhan left.']],
  ['en', ['A line that was wrapped\nby an editor goes on.', 'It ends.']],
  [
    'ru',
    [
      'Президент К.-Ж. Токаев посетил г. Алматы и ул. Абая.',
      'Стороны обсудили вопросы, т.е. торговлю.',
    ],
  ],
  ['ru', ['В. В. Путин принял гостей.', 'Об этом сообщили в 2021 г. Москве.']],
  ['ru', ['«Да!» — сказал он.', 'Они уехали.']],
  ['ru', ['Объём составил 5 млн. долл. США.', 'В 2020 г. он вырос.']],
  ['fr', ['M. Macron a reçu Mme. Merkel et MM. Dupont et J.-Y. Le Drian.', 'Il est parti.']],
  ['fr', ['« Nous sommes d’accord. Merci. » a dit le ministre.', 'La réunion est finie.']],
  ['tr', ['Sn. Bakan 16. Zirve için geldi.', 'Bu önemli.']],
  ['kk', ['Қ. Тоқаев Әл-Фараби атындағы ҚазҰУ-ға барды.', 'Бұл маңызды.']],
  ['de', ['Am 16. Juli traf Dr. Merkel ein.', 'Die Gespräche begannen.']],
  ['vi', ['Chủ tịch nước đã gặp ông Lê.', 'Hai bên trao đổi.']],
])('%s: %j', (lang, sentences) => {
  expect(split(sentences.join(' '), lang)).toEqual(sentences);
});

test('a line that ends without a point and a new paragraph part sentences', () => {
  expect(split('A heading\n\nA paragraph.\n\nMr.\n\nAnother one\nNew line')).toEqual([
    'A heading',
    'A paragraph.',
    'Mr.',
    'Another one',
    'New line',
  ]);
});

test('a blank header is no sentence, and an unknown language is read as English', () => {
  expect(split('   Mr. Lee left. He ran.', 'xx-not-a-tag', 3)).toEqual([
    'Mr. Lee left.',
    'He ran.',
  ]);
  expect(split('', 'en')).toEqual([]);
});

test('whatever the text: trimmed, in order, apart, and nothing lost', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'W. ',
    'Lee ',
    'met. ',
    '\n',
    '\n\n',
    ' «A. B.» ',
    '... ',
    'U.S. ',
    'The ',
    '?',
    ' ',
    '😀',
    'é',
    '«',
    '”',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(20), (pieces, at) => {
      const text = pieces.join('');
      const spans = splitSentences(text, 'en', Math.min(at, text.length));
      let covered = 0;
      for (const { start, end } of spans) {
        expect(text.slice(covered, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        covered = end;
      }
      expect(text.slice(covered).trim()).toBe('');
    }),
  );
});
