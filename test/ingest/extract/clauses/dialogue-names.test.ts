import { dialoguesIn } from '../../../../src/ingest/extract/clauses/dialogue-names';
import { meetings } from '../read-meetings';

test.each<[string, string[]]>([
  [
    'They co-chaired the U.S.-Latvia High Level Dialogue 2021 in Riga.',
    ['U.S.-Latvia High Level Dialogue 2021'],
  ],
  [
    'Latvia and ASEAN held the 34th annual Latvia-ASEAN Dialogue (LAD) in May.',
    ['annual Latvia-ASEAN Dialogue (LAD)'],
  ],
  [
    'She will lead the annual “Foreign Office Consultations” today.',
    ['annual “Foreign Office Consultations”'],
  ],
  ['The Strategic and Defense Dialogue was long.', ['Strategic and Defense Dialogue']],
  ['He attended the Tehran Dialogue Forum and the Manama Security Dialogue.', []],
  ['The Riga Dialogue was attended by all, and Dialogue is good.', []],
])('the dialogues that %j names', (text, names) => {
  const spans = dialoguesIn(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test.each<[string, string, string[]]>([
  [
    'a dialogue of two states by its name alone',
    'Minister of Trade Anna Lee will participate in the Norway-Latvia High-Level Economic Dialogue on July 20.',
    ['CONSULTATIONS PLANNED 2021-07-20 - Anna Lee'],
  ],
  [
    'who chaired it with whom',
    'Minister of Trade Anna Lee co-chaired the Norway-Latvia Trade and Energy Dialogue with Deputy Minister Omar Khan on July 14.',
    ['CONSULTATIONS HELD 2021-07-14 - Anna Lee+Omar Khan'],
  ],
  [
    'who is to lead it',
    'Minister of Trade Anna Lee will lead the Norway-Latvia annual “Foreign Office Consultations” on July 20.',
    ['CONSULTATIONS PLANNED 2021-07-20 - Anna Lee'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
