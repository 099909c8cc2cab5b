import type { FactsByCollection } from '../../../src/ingest/fold/fold-claims';
import { claimSeed, fold, quotes, row } from './fold-yaml';

const ARTICLE = 'kazinform-2021-07-16-baimukhan-de-baets';
const SENATE_POST = 'deputy-chairman-of-the-senate-of-the-parliament-of-kazakhstan';
const OSCE_POST = 'vice-chairman-of-the-osce-parliamentary-assembly';
const SENATE = 'senate-of-the-parliament-of-kazakhstan';

let base: FactsByCollection;
beforeAll(async () => {
  base = fold(await claimSeed());
});
const meeting = () => row(base.meetings, 'baimukhan-de-baets-2021');
const visit = () => row(base.meetings, 'belgian-enterprises-to-kazakhstan-2021');
const said = (speaker: string) =>
  base.statements
    .filter((each) => each.speaker.id === speaker)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ act, text, about }) => [act, text, about.map(({ kind, id }) => `${kind} ${id}`)]);

test('1. who published, where, when, on whose word', () => {
  const [article, ...others] = base.articles;
  expect(others).toEqual([]);
  expect(article).toMatchObject({
    id: ARTICLE,
    publisher: 'kazinform',
    origin: 'press-service-of-the-kazakh-mfa',
    dateline: 'BRUSSELS',
    datelinePlace: 'brussels',
    publishedAt: '2021-07-16',
    language: 'en',
  });
  expect(quotes(article?.publisherEvidence ?? [])).toEqual(['KAZINFORM']);
  expect(quotes(article?.publishedAtEvidence ?? [])).toEqual(['2021-07-16']);
  expect(quotes(article?.datelineEvidence ?? [])).toEqual(['BRUSSELS']);
  expect(quotes(article?.originEvidence ?? [])).toEqual([
    'Kazinform has learnt from the press service of the Kazakh MFA',
  ]);
});

test('2. who met whom', () => {
  expect(meeting()).toMatchObject({
    kind: 'MEETING',
    status: 'HELD',
    place: null,
    placeEvidence: [],
  });
  expect(meeting().people).toEqual(['margulan-baimukhan', 'william-de-baets']);
  expect(meeting().organisations).toEqual([]);
  expect(quotes(meeting().evidence)).toEqual([
    'Ambassador of Kazakhstan, Mr. Margulan Baimukhan met with the Diplomatic Advisor to the King of ' +
      'Belgium, Mr. William De Baets',
  ]);
  expect(
    base.people.map(({ names }) => names.map(({ value, kind }) => `${kind} ${value}`)),
  ).toEqual([
    ['PREFERRED Margulan Baimukhan', 'WEAK Baimukhan', 'WEAK M.Baimukhan'],
    ['PREFERRED William De Baets', 'WEAK W. De Baets'],
    ['PREFERRED Kassym-Jomart Tokayev'],
    ['PREFERRED Askar Shakirov'],
  ]);
});

test('3. in which posts', () => {
  expect(
    meeting().participants.map(({ party, post, tenure, onBehalfOf, capacityText, evidence }) => ({
      party: party.id,
      post,
      tenure,
      onBehalfOf,
      capacityText,
      quotes: quotes(evidence),
    })),
  ).toEqual([
    {
      party: 'margulan-baimukhan',
      post: 'ambassador-of-kazakhstan',
      tenure: 'margulan-baimukhan.ambassador-of-kazakhstan',
      onBehalfOf: 'kazakhstan',
      capacityText: 'Ambassador of Kazakhstan',
      quotes: ['Ambassador of Kazakhstan, Mr. Margulan Baimukhan met with'],
    },
    {
      party: 'william-de-baets',
      post: 'diplomatic-advisor-to-the-king-of-belgium',
      tenure: 'william-de-baets.diplomatic-advisor-to-the-king-of-belgium',
      onBehalfOf: null,
      capacityText: 'Diplomatic Advisor to the King of Belgium',
      quotes: ['met with the Diplomatic Advisor to the King of Belgium, Mr. William De Baets'],
    },
  ]);
  expect(row(base.posts, 'ambassador-of-kazakhstan')).toMatchObject({
    organisation: 'kazakhstan',
    sendingState: 'KZ',
    receivingStates: [],
    servesPost: null,
  });
  expect(row(base.posts, 'diplomatic-advisor-to-the-king-of-belgium')).toMatchObject({
    organisation: null,
    sendingState: null,
    receivingStates: [],
    servesPost: 'king-of-belgium',
  });
  expect(base.tenures.filter(({ post }) => post === 'king-of-belgium')).toEqual([]);
});

test('4. when', () =>
  expect(meeting().date).toEqual({
    edtf: '../2021-07-16',
    earliest: null,
    latest: '2021-07-16',
    precision: 'INTERVAL',
    original: null,
  }));

test('5. about what', () => {
  expect(meeting().topics.map(({ topic, evidence }) => [topic, quotes(evidence)])).toEqual([
    [
      'kazakh-belgian-cooperation',
      [
        'the parties discussed the current state and prospects of Kazakh-Belgian cooperation in ' +
          'bilateral and multilateral formats',
      ],
    ],
    [
      'political-reforms',
      [
        'A separate topic of the conversation was the discussion of the political reforms carried out ' +
          'in Kazakhstan, initiated by the President of Kazakhstan Kassym-Jomart Tokayev within the ' +
          'framework of the concept of a «hearing state»',
      ],
    ],
    ...['transport', 'agriculture', 'higher-education'].map((topic) => [
      topic,
      [
        'the interlocutors discussed the prospects for cooperation in the field of transport, ' +
          'agriculture, and higher education',
      ],
    ]),
    [
      'export-and-investment',
      [
        'Mr. Baimukhan spoke in detail about export and investment opportunities for Belgian ' +
          'companies in Kazakhstan',
      ],
    ],
    [
      'vaccine-development-and-vaccination',
      [
        'Within the framework of cooperation in the field of vaccine development, the diplomats ' +
          'shared their experience of vaccination of the population in Kazakhstan and Belgium',
      ],
    ],
    [
      'interaction-within-the-eu-and-the-osce',
      ['On the multilateral track, issues of interaction within the EU and OSCE were discussed'],
    ],
  ]);
  expect(base.topics.map(({ id }) => id)).toEqual(meeting().topicIds);
});

test('6. what De Baets said', () =>
  expect(said('william-de-baets')).toEqual([
    [
      'ASSESSED',
      'Mr. W. De Baets gave a positive assessment of the political and socio-economic innovations put ' +
        'forward by the head of state',
      ['TOPIC political-reforms', 'PERSON kassym-jomart-tokayev'],
    ],
    [
      'WELCOMED',
      'The parties also welcomed the upcoming visit of Belgian enterprises to Kazakhstan',
      ['MEETING belgian-enterprises-to-kazakhstan-2021'],
    ],
    [
      'WELCOMED',
      'W. De Baets welcomed the recent election of the Deputy Chairman of the Senate of the ' +
        'Parliament of Kazakhstan Mr. Askar Shakirov to the post of Vice-Chairman of the OSCE ' +
        'Parliamentary Assembly',
      [`TENURE askar-shakirov.${OSCE_POST}`, 'PERSON askar-shakirov'],
    ],
    [
      'NOTED',
      'noting the active role of Kazakhstan in international organizations',
      ['ORGANISATION kazakhstan'],
    ],
  ]));

test('7. what Baimukhan said', () =>
  expect(said('margulan-baimukhan')).toEqual([
    [
      'INFORMED',
      'Mr. Baimukhan spoke in detail about export and investment opportunities for Belgian companies ' +
        'in Kazakhstan',
      ['TOPIC export-and-investment'],
    ],
    [
      'WELCOMED',
      'The parties also welcomed the upcoming visit of Belgian enterprises to Kazakhstan',
      ['MEETING belgian-enterprises-to-kazakhstan-2021'],
    ],
    [
      'INFORMED',
      'M.Baimukhan conveyed to his Belgian colleague information about the Kazakhstani vaccine «QazVac»',
      ['TOPIC vaccine-development-and-vaccination'],
    ],
  ]));

test('8. what is planned', () => {
  expect(visit()).toMatchObject({
    kind: 'VISIT',
    status: 'PLANNED',
    date: {
      edtf: '2021-23',
      earliest: '2021-09-01',
      latest: '2021-11-30',
      precision: 'SEASON',
      original: 'autumn 2021',
    },
    place: 'kazakhstan',
    people: [],
    discussedAt: ['baimukhan-de-baets-2021'],
    topics: [],
    outcomes: [],
  });
  expect(visit().participants.map(({ party, role }) => `${role} ${party.id}`)).toEqual([
    'VISITOR belgian-enterprises',
    'SUPPORTER awex',
    'SUPPORTER fit',
  ]);
  expect(
    base.statements
      .filter(({ about }) => about.some(({ id }) => id === visit().id))
      .map(({ act, speaker }) => `${speaker.id} ${act}`),
  ).toEqual(['margulan-baimukhan WELCOMED', 'william-de-baets WELCOMED']);
});

test('9. who is Askar Shakirov', () => {
  const tenures = base.tenures.filter(({ person }) => person === 'askar-shakirov');
  expect(
    tenures.map(({ post, how, start, end, endState, organisation }) => ({
      post,
      how,
      start: start?.edtf ?? null,
      original: start?.original ?? null,
      end,
      endState,
      organisation,
    })),
  ).toEqual([
    {
      post: SENATE_POST,
      how: 'UNKNOWN',
      start: null,
      original: null,
      end: null,
      endState: 'UNKNOWN',
      organisation: SENATE,
    },
    {
      post: OSCE_POST,
      how: 'ELECTED',
      start: '../2021-07-16',
      original: 'recent election',
      end: null,
      endState: 'UNKNOWN',
      organisation: 'osce-parliamentary-assembly',
    },
  ]);
  expect(row(base.organisations, SENATE).ancestors).toEqual(['parliament-of-kazakhstan']);
  expect(row(base.organisations, 'osce-parliamentary-assembly').ancestors).toEqual(['osce']);
});

test('10. who initiated the reforms', () => {
  const { initiators } = row(base.topics, 'political-reforms');
  expect(initiators).toMatchObject([
    {
      person: 'kassym-jomart-tokayev',
      tenure: 'kassym-jomart-tokayev.president-of-kazakhstan',
    },
  ]);
  expect(quotes(initiators[0]?.evidence ?? [])).toEqual([
    'the political reforms carried out in Kazakhstan, initiated by the President of Kazakhstan ' +
      'Kassym-Jomart Tokayev',
  ]);
  expect(base.topics.flatMap((topic) => topic.initiators)).toHaveLength(1);
});

test('11. what came of it', () =>
  expect(meeting().outcomes.map(({ text }) => text)).toEqual([
    'the parties agreed to develop Kazakh-Belgian relations in various directions',
    'outlined joint plans to increase interaction between the two countries',
  ]));
