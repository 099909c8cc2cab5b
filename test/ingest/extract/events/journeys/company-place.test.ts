import { meetings } from '../../read-meetings';

const DAYS = '2021-07-20/2021-07-24';
const GOES = 'Secretary Anna Lee will travel to Riga and Oslo July 20-24.';
const RIGA = 'In Riga, the Secretary will meet with President Omar Khan.';
const MET = `MEETING PLANNED ${DAYS} Riga Anna Lee+Omar Khan`;
const BOTH = [`VISIT PLANNED ${DAYS} Riga Anna Lee`, `VISIT PLANNED ${DAYS} Oslo Anna Lee`];

const with1 = (where: readonly string[]) =>
  BOTH.map((line) => (where.some((town) => line.includes(town)) ? `${line}+Ivan Petrov` : line));

test.each<[string, string, string[]]>([
  [
    'who joins one in the paragraph of a town comes there',
    `${GOES}\n\n${RIGA} She will be joined by Ambassador Ivan Petrov.`,
    [...with1(['Riga']), MET],
  ],
  [
    'on the whole journey, where the words say so',
    `${GOES}\n\n${RIGA} She will be accompanied on the trip by Ambassador Ivan Petrov.`,
    [...with1(['Riga', 'Oslo']), MET],
  ],
  [
    'or in a paragraph of its own',
    `${GOES}\n\n${RIGA}\n\nShe will be accompanied by Ambassador Ivan Petrov.`,
    [...with1(['Riga', 'Oslo']), MET],
  ],
  [
    'or right behind where all of it is told',
    `${GOES} She will be accompanied by Ambassador Ivan Petrov. ${RIGA}`,
    [...with1(['Riga', 'Oslo']), MET],
  ],
  [
    'there: where it led last',
    `${GOES} ${RIGA} Ambassador Ivan Petrov will join her there.`,
    [...with1(['Riga']), MET],
  ],
  [
    'a town to which one is accompanied',
    `${GOES} ${RIGA} She will be accompanied to Oslo by Ambassador Ivan Petrov.`,
    [...with1(['Oslo']), MET],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
