import { jointBodyAt } from '../../../../../src/ingest/extract/scan/bodies/joint-bodies';
import { movementAt } from '../../../../../src/ingest/extract/scan/bodies/movements';
import { afterShip } from '../../../../../src/ingest/extract/scan/bodies/ships';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';
import { reading } from '../../read-meetings';

const words = (text: string) => tokenise(text, 0, text.length);
const bodies = (body: string) => {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'BODY' ? [text.slice(item.start, item.end)] : [])),
  );
};

test.each<[string, string | null]>([
  [
    'Indo-US joint working group on civil nuclear energy cooperation met',
    'Indo-US joint working group on civil nuclear energy cooperation',
  ],
  ['Franco-Latvian joint commission will meet', 'Franco-Latvian joint commission'],
  ['Mongolia-EU parliamentary committee', 'Mongolia-EU parliamentary committee'],
  [
    'Uzbek-Latvian commission for inter-parliamentary cooperation',
    'Uzbek-Latvian commission for inter-parliamentary cooperation',
  ],
  ['Uzbek-Latvian commission for the year', null],
  ['Uzbek-Latvian joint statement', null],
  ['Riga-based joint commission', null],
])('a body of two states in "%s": %s', (text, name) => {
  const tokens = words(text);
  const to = jointBodyAt(tokens, 0)?.to;
  expect(to === undefined ? null : text.slice(0, tokens[to - 1]?.end)).toBe(name);
});

test.each<[string, number]>([
  ['al-Qaeda', 1],
  ['al Qaeda', 2],
  ['Al Arabiya', 2],
  ['Wagner forces', 1],
  ['Wagner sang', 0],
  ['al fresco', 0],
  ['al-Assad', 0],
])('a movement in "%s" ends at %i', (text, to) =>
  expect(movementAt(words(text), 0)?.to ?? 0).toBe(to),
);

test.each<[string, number]>([
  ['USNS Comfort came', 2],
  ['HMS Prince of Wales came', 4],
  ['USS Gerald Ford came', 3],
  ['USS came', 0],
  ['NATO Comfort', 0],
])('a ship in "%s" ends at %i', (text, to) => expect(afterShip(words(text), 0)).toBe(to));

test.each<[string, string, string[]]>([
  ['a ship is none', 'They saw the USNS Comfort in Riga.', []],
  [
    'a plan is none, nor is its short form',
    'They spoke about the Joint Plan of Action (JPA). The JPA stands.',
    [],
  ],
  ['a treaty is none', 'The Nuclear Test Treaty (NTT) holds. The NTT stands.', []],
  ['a state with its short form is none', 'They met in Seoul, Republic of Korea (ROK).', []],
  [
    'a command of forces',
    'The Commander of AFRICOM came, and the U.S. Coast Guard.',
    ['AFRICOM', 'U.S. Coast Guard'],
  ],
  ['a presidency of a body is none', 'During the G20 Presidency they met.', ['G20']],
  [
    'a presidency that a state holds is none',
    'They spoke of the Latvian Presidency of the UN Security Council.',
    ['UN Security Council'],
  ],
  ['parties that are counted are none', 'Six Party talks began.', []],
  ['consultations of foreign offices are none', 'They held Foreign Office Consultations.', []],
])('bodies: %s', (_, text, found) => expect(bodies(text)).toEqual(found));

test.each<[string, string]>([
  [
    'Republic of Korea (ROK) Special Representative Kim Roy spoke.',
    'Republic of Korea (ROK) Special Representative',
  ],
  [
    "Anna Roy, chair of the Latvian parliament's security committee, spoke.",
    "chair of the Latvian parliament's security committee",
  ],
])('the office in "%s"', (body, office) => {
  const { people, text } = reading(body);
  const offices = people.all.flatMap((person) => person.offices);
  expect(offices.map(({ label }) => text.slice(label.start, label.end))).toEqual([office]);
});

test("a parliament's committee is a body beside the parliament", () => {
  const { people } = reading(
    "Anna Roy, chair of the Latvian parliament's security committee, spoke.",
  );
  const body = people.all[0]?.offices[0]?.title.body;
  expect(body?.parent?.to).toBeLessThan(body?.to ?? 0);
});
