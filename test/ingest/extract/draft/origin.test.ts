import { Draft } from '../../../../src/ingest/extract/draft/draft';
import { originOf } from '../../../../src/ingest/extract/draft/origin';
import { reading } from '../read-meetings';

const NEWS = 'Minister Anna Lee met President Omar Khan in Riga.';
const MORE =
  'They discussed trade. Both sides spoke of transport. Talks go on in May. All were glad.';

/** Whom a report relies on, with the words that say so; null for nobody. */
function origin(body: string): string | null {
  const read = reading(body);
  const draft = new Draft(read.article);
  const found = originOf(draft, read);
  if (!found) return null;
  const quote = typeof found.quote === 'string' ? found.quote : JSON.stringify(found.quote);
  return `${JSON.stringify(draft.organisations[found.organisation]?.name)}: ${quote}`;
}

test.each([
  [
    `${NEWS} This was reported by the press service of the Government.`,
    '"press service of the Government": was reported by the press service of the Government',
  ],
  [
    `${NEWS}\n\nSource: press service of the Senate`,
    '"press service of the Senate": Source: press service of the Senate',
  ],
  [
    `${NEWS} Baltnews reports via the press service of the Senate.`,
    '"press service of the Senate": reports via the press service of the Senate',
  ],
  [
    `The press service of the Senate reported that ${NEWS}`,
    '"press service of the Senate": press service of the Senate reported',
  ],
  [
    `As reported by the Foreign Ministry's press service, ${NEWS}`,
    `"Foreign Ministry's press service": As reported by the Foreign Ministry's press service`,
  ],
  [
    `${NEWS} Baltnews has learnt from the Ministry of Foreign Affairs of Latvia.`,
    '"Ministry of Foreign Affairs of Latvia": learnt from the Ministry of Foreign Affairs of Latvia',
  ],
])('a report tells whom it relies on: %s', (body, expected) => {
  expect(origin(body)).toBe(expected);
});

test.each([
  `${NEWS} The Ministry of Foreign Affairs of Latvia said that talks go on.`,
  `${NEWS} They met the head of the press service of the Senate.`,
  `${NEWS} Anna Lee told this to the press service of the Senate.`,
  // Amid a report of its own, one of those who are cited.
  `${NEWS} ${MORE} The press service of the Senate said that it had no part. ${MORE}`,
])('or relies on none: %s', (body) => {
  expect(origin(body)).toBeNull();
});
