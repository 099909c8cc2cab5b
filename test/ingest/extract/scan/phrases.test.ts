import { parseBody } from '../../../../src/ingest/extract/scan/bodies/parse-body';
import { parseTitles } from '../../../../src/ingest/extract/scan/offices/parse-title';
import { tokenise } from '../../../../src/ingest/extract/scan/tokens';

const words = (text: string) => tokenise(text, 0, text.length);

describe('offices', () => {
  const read = (text: string) => {
    const tokens = words(text);
    return parseTitles(tokens, 0).map((title) => ({
      label: text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end),
      country: title.country,
      body: title.body?.kind ?? null,
    }));
  };

  test.each<[string, string, string | null, string | null]>([
    ['Ambassador of Kazakhstan, Mr. Lee', 'Ambassador of Kazakhstan', 'KZ', null],
    ['Secretary of State Antony Lee', 'Secretary of State', null, null],
    ['US Secretary of State Mike Lee', 'US Secretary of State', 'US', null],
    ['Egyptian foreign minister Ali', 'Egyptian foreign minister', 'EG', null],
    ['Republic of Korea Foreign Minister Park', 'Republic of Korea Foreign Minister', 'KR', null],
    [
      'Foreign Affairs Minister of Kyrgyzstan Erlan',
      'Foreign Affairs Minister of Kyrgyzstan',
      'KG',
      null,
    ],
    [
      'Minister of Foreign Affairs of Russia Sergey',
      'Minister of Foreign Affairs of Russia',
      'RU',
      null,
    ],
    [
      'President of the European Council Charles',
      'President of the European Council',
      null,
      'INTERNATIONAL_ORGANISATION',
    ],
    [
      'Deputy Chairman of the Senate of the Parliament of Kazakhstan Mr. Lee',
      'Deputy Chairman of the Senate of the Parliament of Kazakhstan',
      'KZ',
      'PARLIAMENTARY_CHAMBER',
    ],
    [
      'Vice-Chairman of the OSCE Parliamentary Assembly, noting',
      'Vice-Chairman of the OSCE Parliamentary Assembly',
      null,
      'PARLIAMENTARY_ASSEMBLY',
    ],
    [
      'Chairman of the Communist Party of Vietnam’s Commission on External Relations Le',
      'Chairman of the Communist Party of Vietnam’s Commission on External Relations',
      'VN',
      'AGENCY',
    ],
    ['UN Secretary-General Lee', 'UN Secretary-General', null, 'INTERNATIONAL_ORGANISATION'],
    [
      'Acting Assistant Secretary for Democracy, Human Rights, and Labor Lisa',
      'Acting Assistant Secretary for Democracy, Human Rights, and Labor',
      null,
      null,
    ],
    ['Police and Crime Commissioner Lee', 'Police and Crime Commissioner', null, null],
    ['Speaker of Parliament Mr. Lee', 'Speaker of Parliament', null, 'PARLIAMENT'],
    ['Kazakhstan’s President Lee', 'President', 'KZ', null],
    ['Foreign Minister on U.S. plans', 'Foreign Minister', null, null],
  ])('%s', (text, label, country, body) => expect(read(text)).toEqual([{ label, country, body }]));

  test('several of one person', () => {
    const labels = (text: string) => read(text).map(({ label }) => label);
    expect(labels('Deputy Prime Minister and Minister of Foreign Affairs Lee')).toEqual([
      'Deputy Prime Minister',
      'Minister of Foreign Affairs',
    ]);
    expect(labels('Deputy Prime Minister – Minister of Foreign Affairs Lee')).toEqual([
      'Deputy Prime Minister',
      'Minister of Foreign Affairs',
    ]);
  });

  test('a post that serves another post, former and acting holders, the state sent to', () => {
    const [adviser] = parseTitles(words('Diplomatic Advisor to the King of Belgium, Mr. Lee'), 0);
    expect(adviser?.serves).toMatchObject({ head: 'king', country: 'BE' });
    expect(parseTitles(words('former Japanese Prime Minister Abe'), 0)[0]).toMatchObject({
      isFormer: true,
      from: 1,
    });
    expect(parseTitles(words('Acting Director Lee'), 0)[0]).toMatchObject({ isActing: true });
    expect(parseTitles(words('Ambassador of Portugal to Azerbaijan Lee'), 0)[0]).toMatchObject({
      country: 'PT',
      receiving: ['AZ'],
    });
  });

  test.each(['The table', 'Kassym Tokayev', 'Kazakhstan', 'the foreign policy'])(
    'none in %j',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('bodies', () => {
  const read = (text: string) => {
    const tokens = words(text);
    const body = parseBody(tokens, 0);
    return (
      body && [
        text.slice(tokens[body.from]?.start, tokens[body.to - 1]?.end),
        body.kind,
        body.country,
      ]
    );
  };

  test.each<[string, string, string, string | null]>([
    [
      'OSCE Parliamentary Assembly met',
      'OSCE Parliamentary Assembly',
      'PARLIAMENTARY_ASSEMBLY',
      null,
    ],
    [
      'Ministry of Foreign Affairs of Kazakhstan said',
      'Ministry of Foreign Affairs of Kazakhstan',
      'MINISTRY',
      'KZ',
    ],
    [
      'Senate of the Parliament of Kazakhstan Mr',
      'Senate of the Parliament of Kazakhstan',
      'PARLIAMENTARY_CHAMBER',
      'KZ',
    ],
    [
      'Turkish Ministry of Foreign Affairs denounced',
      'Turkish Ministry of Foreign Affairs',
      'MINISTRY',
      'TR',
    ],
    ['Kazakh MFA said', 'Kazakh MFA', 'MINISTRY', 'KZ'],
    ['US Embassy in London asked', 'US Embassy in London', 'DIPLOMATIC_MISSION', 'US'],
    ['State Department officials', 'State Department', 'MINISTRY', null],
    [
      'World Health Organization and',
      'World Health Organization',
      'INTERNATIONAL_ORGANISATION',
      null,
    ],
    [
      'Libyan House of Representatives did',
      'Libyan House of Representatives',
      'PARLIAMENTARY_CHAMBER',
      'LY',
    ],
    [
      'Alliance for Development in Democracy, a',
      'Alliance for Development in Democracy',
      'INTERNATIONAL_ORGANISATION',
      null,
    ],
    ['Parliament of Kazakhstan in Astana', 'Parliament of Kazakhstan', 'PARLIAMENT', 'KZ'],
    ['AWEX and FIT', 'AWEX', 'OTHER', null],
  ])('%s', (text, name, kind, country) => expect(read(text)).toEqual([name, kind, country]));

  test('a body names those that it is part of, and its short form in brackets', () => {
    expect(parseBody(words('OSCE Parliamentary Assembly'), 0)?.parent).toMatchObject({
      from: 0,
      to: 1,
    });
    const tokens = words('Shanghai Cooperation Organization (SCO) met');
    expect(tokens[parseBody(tokens, 0)?.short ?? -1]?.text).toBe('SCO');
  });

  test.each(['COVID spread', 'Margulan Baimukhan', 'the party', 'Kazakhstan', 'US plans'])(
    'none in %j',
    (text) => expect(read(text)).toBeNull(),
  );
});
