import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedRecords } from '../../src/ingest/seed';
import { startService, type TestService } from '../harness';

const folder = mkdtempSync(join(tmpdir(), 'chancery-backing-'));
let service: TestService;
beforeAll(async () => {
  service = await startService({ seed: false });
});
afterAll(() => service.stop());

const MET = 'Minister Ann Lee met Bo Ek';
const STORY = `${MET} on Friday. They spoke at length about fish, nets, harbours and the price of ice, and found that their two countries agree on most of it and differ on ice.`;
/** A report of its own on the same meeting. */
const OWN = `The weather in the capital was fine when ${MET} before a lunch of herring, to which this paper was not invited but which it watched through a window of the club opposite.`;

/** An outlet's record of the meeting; `origin` is the press service's wording, where it names it. */
function article(n: number, text: string, origin?: string): string {
  const slug = `outlet-${n}-story`;
  writeFileSync(
    join(folder, `${slug}.txt`),
    ` date 2021-07-${10 + n} OSLO. OUTLET ${n} - ${text}${origin ? ` ${origin}.` : ''}`,
  );
  const file = join(folder, `${slug}.yaml`);
  writeFileSync(
    file,
    `article:
  slug: ${slug}
  text: ${slug}.txt
  language: en
  publisher: { organisation: outlet-${n}, quote: OUTLET ${n} }
${origin ? `  origin: { organisation: press-service, quote: ${origin} }\n` : ''}organisations:
  outlet-${n}: { name: Outlet ${n}, kind: NEWS_AGENCY, quote: OUTLET ${n} }
${origin ? `  press-service: { name: press service, kind: DEPARTMENT, quote: press service }\n` : ''}people:
  ann-lee: { name: Ann Lee, quote: Ann Lee }
  bo-ek: { name: Bo Ek, quote: Bo Ek }
posts:
  minister: { label: Minister, quote: Minister }
tenures:
  - { person: ann-lee, post: minister, quote: Minister Ann Lee }
meetings:
  lee-ek-2021:
    name: Ann Lee and Bo Ek
    kind: MEETING
    status: HELD
    quote: ${MET}
    participants:
      - { person: ann-lee, post: minister, quote: Minister Ann Lee }
      - { person: bo-ek, quote: met Bo Ek }
statements:
  - { key: said, speaker: { person: ann-lee }, act: SAID, quote: ${MET} }
`,
  );
  return file;
}
const load = (...files: string[]) => seedRecords(service.store.db, files);
const ALL = '{ backing { sourceCount originCount } }';
const QUERY = `{
  meeting(slug: "lee-ek-2021") { backing { sourceCount originCount } participants ${ALL} }
  person(slug: "ann-lee") {
    backing { sourceCount originCount }
    tenures { nodes ${ALL} }
    statements(first: 1) { nodes ${ALL} }
  }
}`;
const backed = (sourceCount: number, originCount: number) => ({
  backing: { sourceCount, originCount },
});
const answer = (sources: number, origins: number) => ({
  data: {
    meeting: {
      ...backed(sources, origins),
      participants: [backed(sources, origins), backed(sources, origins)],
    },
    person: {
      ...backed(sources, origins),
      tenures: { nodes: [backed(sources, origins)] },
      statements: { nodes: [backed(1, 1)] },
    },
  },
});

test('ten outlets that relay one press service are one origin, and a report of its own is another', async () => {
  const wording = 'the press service said';
  // Each in words of its own: that they name the press service is what makes them one.
  const relays = Array.from({ length: 10 }, (_, n) =>
    article(n, `${MET}, ${`as outlet ${n} has it, `.repeat(5 + n)}over tea`, wording),
  );
  await load(...relays);
  expect(await service.ask(QUERY)).toEqual(answer(10, 1));
  await load(article(10, OWN));
  expect(await service.ask(QUERY)).toEqual(answer(11, 2));
});

test('outlets that print one text and name nobody are one origin too', async () => {
  await load(article(11, STORY), article(12, `Our own wire. ${STORY}`));
  expect(await service.ask(QUERY)).toEqual(answer(13, 3));
});
