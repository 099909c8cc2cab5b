import { startService, type TestService } from '../harness';
import { addMeetings } from '../world';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await addMeetings(service.store.db, 100);
});
afterAll(() => service.stop());

function nested(depth: number, first: number): string {
  // meetings > person > tenures > post > organisation > officials > person
  const inner = [
    (rest: string) => `{ meetings(first: ${first}) { nodes { slug ${rest} } } }`,
    (rest: string) => `participants { person { slug ${rest} } }`,
    (rest: string) => `tenures(first: 5) { nodes { firstCited ${rest} } }`,
    (rest: string) => `post { slug ${rest} }`,
    (rest: string) => `organisation { slug ${rest} }`,
    (rest: string) => `officials(first: 2) { nodes { __typename ${rest} } }`,
    (rest: string) => `person { name ${rest} }`,
  ];
  return inner.slice(0, depth).reduceRight((rest, wrap) => wrap(rest), '');
}

describe('a query of depth n costs at most n commands', () => {
  for (const first of [1, 100]) {
    test.each([1, 2, 3, 4, 5, 6, 7])(`with ${first} parents, depth %d`, async (depth) => {
      const query = nested(depth, first);
      let answer: unknown;
      const commands = await service.commandsDuring(async () => {
        answer = await service.ask(query);
      });
      expect(answer).not.toHaveProperty('errors');
      expect(commands.length).toBeGreaterThan(0);
      expect(commands.length).toBeLessThanOrEqual(depth);
    });
  }

  test('what one level asks of several collections is one command, and posts come with it', async () => {
    const answers: unknown[] = [];
    const commandsOf = (participation: string) =>
      service.commandsDuring(async () => {
        const list = `meetings(first: 20) { nodes { participants { ${participation} } } }`;
        answers.push(await service.ask(`{ ${list} }`));
      });
    const tenure = 'tenure { firstCited post { label organisation { name } } }';
    expect(await commandsOf(`person { name } ${tenure}`)).toHaveLength(3);
    expect(await commandsOf('person { name } tenure { firstCited }')).toHaveLength(2);
    expect(await commandsOf('person { name } post { label }')).toHaveLength(2);
    answers.forEach((answer) => expect(answer).not.toHaveProperty('errors'));
    expect(JSON.stringify(answers[0])).toMatch(/"organisation":\{"name":"/);
  });

  test('the total is counted only when asked for', async () => {
    const commandsOf = (list: string) => service.commandsDuring(() => service.ask(`{ ${list} }`));
    const filter = 'filter: { date: { gte: "2021-01-01" } }';
    expect(await commandsOf('meetings(first: 1) { nodes { slug } }')).toEqual(['aggregate']);
    expect(await commandsOf(`meetings(first: 1, ${filter}) { totalCount }`)).toEqual(['aggregate']);
    // How many there are of all is kept.
    expect(await commandsOf('meetings(first: 1) { totalCount }')).toEqual(['find']);
  });
});
