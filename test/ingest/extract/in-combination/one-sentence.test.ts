import { combined, misread, part, some } from './cells';

// Each manner is read alone by tests of its own; here ordinary words stand beside it, which other rules look for.
const FRONTS = ['', 'On Monday, ', 'On Monday ', 'Earlier on Monday, '].map((text) => part(text));
const LEE = 'Latvian President Anna Lee';
const KHAN = 'Norwegian Prime Minister Omar Khan';
const PAIR = 'khan+lee';
const TAILS = [
  '',
  ' and agreed to reopen the border',
  ' to discuss reopening the border',
  ', where they agreed on trade',
  ' and told reporters that trade would grow',
  ' amid rising tensions at the border',
  ' ahead of a summit of the alliance',
  ' following weeks of tension',
  ' for the first time since 2019',
  ', the press service reports',
  ' on the sidelines of the forum',
  ', with both sides pledging to boost trade',
  ', despite calls to cancel the meeting',
  ' behind closed doors',
  ' before the airport was closed',
].map((text) => part(`${text}.`));

test('two who met have met, whatever stands before and behind', async () => {
  const tellings = [
    `${LEE} and ${KHAN} met in Bern`,
    `${LEE} and her Norwegian counterpart, Omar Khan, met in Bern`,
    `${LEE} met with ${KHAN} in Bern`,
    `${LEE} met ${KHAN} in Bern`,
    `${LEE} held talks with ${KHAN} in Bern`,
    `${LEE} and ${KHAN} held talks in Bern`,
    `${LEE} received ${KHAN} in Bern`,
    `${KHAN} was received by ${LEE} in Bern`,
  ].map((text) => part(text, `MEETING HELD * bern ${PAIR}`));
  expect(await misread(some(combined(FRONTS, tellings, TAILS), 7))).toEqual([]);
});

test('who went somewhere visited it', async () => {
  const fronts = ['', 'On Monday, ', 'Last week, ', 'The ministry said that '].map((text) =>
    part(text),
  );
  const tellings = [
    [`${LEE} visited Finland`, 'finland'],
    [`${LEE} paid an official visit to Finland`, 'finland'],
    [`${LEE} arrived in Helsinki`, 'helsinki'],
    [`${LEE} travelled to Helsinki`, 'helsinki'],
    [`${LEE} concluded a visit to Finland`, 'finland'],
    [`${LEE} was in Helsinki on a working visit`, 'helsinki'],
  ].map(([text = '', place = '']) => part(text, `VISIT HELD * ${place} lee`));
  const tails = [
    '',
    ' to discuss trade',
    ' at the invitation of her Finnish counterpart',
    ', the ministry said',
    ', accompanied by a delegation',
    ' amid rising tensions',
    ', her first visit to the country',
    ' as part of a regional tour',
    ' to strengthen cooperation in trade and investment',
  ].map((text) => part(`${text}.`));
  expect(await misread(some(combined(fronts, tellings, tails), 5))).toEqual([]);
});

test('consultations and talks of several are of all of them', async () => {
  const tellings = [
    part(
      'Latvia and Norway held political consultations in Bern',
      'CONSULTATIONS HELD * bern latvia+norway',
    ),
    part(
      'the first round of consultations between the foreign ministries of Latvia and Norway was held in Bern',
      'CONSULTATIONS HELD * bern latvia+norway',
    ),
    part(
      'Latvian Deputy Minister Anna Lee and Norwegian Deputy Minister Omar Khan co-chaired the political consultations in Bern',
      `CONSULTATIONS HELD * bern ${PAIR}`,
    ),
    part(
      'the foreign ministers of Latvia, Norway and Chile, Anna Lee, Omar Khan and Rosa Vidal, held a trilateral meeting in Bern',
      'MEETING HELD * bern khan+lee+vidal',
    ),
    part(
      'the delegations of Latvia and Norway, headed by Anna Lee and Omar Khan, met in Bern',
      `MEETING HELD * bern ${PAIR}`,
    ),
  ];
  const tails = [
    '',
    ', the press service reports',
    ' and agreed to open an embassy',
    ', during which the sides discussed trade',
    ' within the framework of the forum',
    ' on the occasion of the 30th anniversary of diplomatic relations',
    ' in a warm atmosphere',
    ' at the initiative of the Norwegian side',
  ].map((text) => part(`${text}.`));
  const fronts = FRONTS.slice(0, 2);
  expect(await misread(some(combined(fronts, tellings, tails), 3))).toEqual([]);
});
