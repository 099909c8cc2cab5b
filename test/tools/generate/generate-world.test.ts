import { MongoBulkWriteError } from 'mongodb';
import { generateWorld } from '../../../tools/generate/generate-world';
import { startService, type TestService } from '../../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(async () => service.stop());

it('fills a store beside what it holds, so that the API serves it', async () => {
  const { db } = service.store;
  const seeded = await db.collection('meetings').countDocuments({});
  const reported: number[] = [];
  const written = await generateWorld(db, { meetings: 300, seed: 3 }, ({ meetings }) =>
    reported.push(meetings),
  );
  expect(written.meetings).toBe(300);
  expect(reported.length).toBeGreaterThan(0);
  for (const [name, count] of Object.entries(written))
    expect(await db.collection(name).countDocuments({ id: /-g3-\d/ })).toBe(count);

  const { data, errors } = await service.ask(`{
    meetings(first: 20, orderBy: { field: DATE, direction: DESC }) {
      totalCount
      nodes { participants {
        person { name }
        post { label organisation { name } }
        tenure { person { name } }
        evidence { quote article { text } }
      } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { meetings } = data as {
    meetings: { totalCount: number; nodes: { participants: Participant[] }[] };
  };
  expect(meetings.totalCount).toBe(seeded + 300);
  const participants = meetings.nodes.flatMap((meeting) => meeting.participants);
  expect(participants.length).toBeGreaterThan(19);
  for (const { person, tenure, evidence } of participants) {
    expect(tenure?.person.name).toBe(person?.name);
    for (const { quote, article } of evidence) expect(article.text).toContain(quote);
  }
});

it('does not write a world twice', async () => {
  await expect(generateWorld(service.store.db, { meetings: 300, seed: 3 })).rejects.toThrow(
    MongoBulkWriteError,
  );
});

interface Participant {
  person: { name: string } | null;
  post: { label: string; organisation: { name: string } } | null;
  tenure: { person: { name: string } } | null;
  evidence: { quote: string; article: { text: string } }[];
}
