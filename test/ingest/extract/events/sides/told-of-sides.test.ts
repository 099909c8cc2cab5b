import { meetingsOfSides } from '../../read-sides';

const TWO = 'Minister Anna Lee met Minister Omar Khan in Bergen on July 12. They discussed trade. ';

/** What is told besides the meeting of the two. */
const besides = (text: string): string[] =>
  meetingsOfSides(TWO + text).filter(
    (line) => !line.includes('HELD 2021-07-12') || !line.endsWith('Anna Lee+Omar Khan'),
  );

test.each([
  // Who hosts what is to come, and what was.
  [
    'Lee noted the informal meeting of NATO ministers, which Norway will host in Oslo on August 1.',
    'MEETING PLANNED 2021-08-01 Oslo Norway',
  ],
  [
    'Peru will be host to the General Assembly of the League in Lima in October.',
    'CONFERENCE PLANNED 2021-10 Lima Peru',
  ],
  ['Fiji will host the Pacific leaders in August.', 'CONFERENCE PLANNED 2021-08 - Fiji'],
  [
    'They welcomed the conference to be held in Paris on August 15 and co-hosted by France, Germany and the European Union.',
    'CONFERENCE PLANNED 2021-08-15 Paris France+Germany+European Union',
  ],
  [
    'The summit, hosted by Estonia, will take place in Tallinn on August 3.',
    'CONFERENCE PLANNED 2021-08-03 Tallinn Estonia',
  ],
  [
    'They discussed the summit that Estonia is hosting in Tallinn next month.',
    'CONFERENCE PLANNED 2021-08 Tallinn Estonia',
  ],
  [
    'The next ministerial will be hosted by Chile in Santiago in September.',
    'CONFERENCE PLANNED 2021-09 Santiago Chile',
  ],
  [
    'They recalled the Climate Summit, which Kenya hosted in Nairobi in April 2020.',
    'CONFERENCE HELD 2020-04 Nairobi Kenya',
  ],
  [
    'Estonia will host the summit of the Baltic Council in Tallinn on August 12.',
    'CONFERENCE PLANNED 2021-08-12 Tallinn Estonia',
  ],
  // What states hold by themselves, wherever a sentence tells of it.
  [
    'Kenya, Uganda, and Chad intend to convene again in Nairobi in September.',
    'MEETING PLANNED 2021-09 Nairobi Kenya+Uganda+Chad',
  ],
  [
    'Lee noted that the trilateral meeting of India, Japan, and Norway, which had been planned for June in Oslo, had been postponed.',
    'MEETING CANCELLED 2021-06 Oslo India+Japan+Norway',
  ],
  [
    'The consultations between Latvia and Norway, due in Oslo in August, were called off.',
    'CONSULTATIONS CANCELLED 2021-08 Oslo Latvia+Norway',
  ],
  [
    'The next meeting between Serbia and Kosovo is planned for August 5 in Brussels.',
    'MEETING PLANNED 2021-08-05 Brussels Serbia+Kosovo',
  ],
  [
    'The last Partnership Dialogue between Latvia and Chile took place in Riga in 2019.',
    'CONSULTATIONS HELD 2019 Riga Latvia+Chile',
  ],
  [
    'She confirmed that Peru would take part in the next round, in Lima on August 12.',
    'MEETING PLANNED 2021-08-12 Lima Peru',
  ],
  [
    'They welcomed the talks between the Libyan parties in Geneva in March 2021.',
    'MEETING HELD 2021-03 Geneva Libyan parties',
  ],
  // Bodies that sit, and their states' officers.
  [
    'Khan said that the Intergovernmental Commission will meet in Riga in September.',
    'MEETING PLANNED 2021-09 Riga Intergovernmental Commission',
  ],
  [
    'In March an intergovernmental commission sat in Nairobi.',
    'MEETING HELD 2021-03 Nairobi intergovernmental commission',
  ],
  [
    'The Joint Boundary Commission of the two countries is due to meet in Oslo on August 14.',
    'MEETING PLANNED 2021-08-14 Oslo Joint Boundary Commission',
  ],
  [
    'The Joint Committee held its fifth session in Tallinn on May 3.',
    'MEETING HELD 2021-05-03 Tallinn Joint Committee',
  ],
  [
    'The session of the Joint Commission that was to be held in Tallinn in June was postponed.',
    'MEETING CANCELLED 2021-06 Tallinn Joint Commission',
  ],
  [
    'EU foreign ministers took up the question in Luxembourg on May 10.',
    'MEETING HELD 2021-05-10 Luxembourg EU',
  ],
  [
    'NATO defence ministers will meet in Brussels on August 13.',
    'MEETING PLANNED 2021-08-13 Brussels NATO',
  ],
])('%s', (text, line) => expect(besides(text)).toEqual([line]));

test.each([
  'Estonia offered to host the summit in Tallinn in September.',
  'Khan called on Estonia to host a summit in Tallinn in September.',
  'Estonia will not host the summit in Tallinn in September.',
  'Poland hosts a large NATO base in Redzikowo.',
  'Poland will host an armoured brigade from August.',
  'Poland will host the football championship in Warsaw in August.',
  'They called on Serbia and Kosovo to meet in Brussels on August 5.',
  'Serbia and Kosovo should meet in Brussels in August.',
  'They discussed the possibility of a meeting between Serbia and Kosovo in Brussels in August.',
  'They expressed hope that the Joint Commission would meet in Tallinn in August.',
  'No meeting between Serbia and Kosovo is planned in Brussels on August 5.',
  'The Joint Commission did not meet in Tallinn in April.',
  'Reports that Serbia and Kosovo would meet in Brussels on August 5 were denied.',
  'The EU adopted sanctions in Brussels on May 3.',
  'The Joint Commission opened an office in Tallinn on May 3.',
])('%s tells of no event', (text) => expect(besides(text)).toEqual([]));

test('ministers of a body are not those who met before', () => {
  const text = 'Nordic ministers met in Tallinn on May 3.';
  expect(besides(text).filter((line) => line.includes('Lee'))).toEqual([]);
});

test('states are not told of beside those who acted for them', () => {
  const text =
    'Foreign Minister of Latvia Anna Lee and Foreign Minister of Norway Kari Berg met in Oslo on July 12. The talks between Latvia and Norway were held in Oslo on July 12.';
  expect(meetingsOfSides(text)).toEqual(['MEETING HELD 2021-07-12 Oslo Anna Lee+Kari Berg']);
});

test('a joint statement names states by offices, and one of the officers by name', () => {
  const text =
    'We, the Secretary of State of the United States and the Foreign Ministers of Fiji, Samoa, and Tonga, met in Suva on July 10 to discuss the sea. We thank Foreign Minister of Fiji Omar Khan for hosting us.';
  expect(meetingsOfSides(text)).toEqual([
    'MEETING HELD 2021-07-10 Suva Omar Khan+United States+Samoa+Tonga',
  ]);
  expect(meetingsOfSides('We, the leaders of the Group, welcome the truce in Chad.')).toEqual([]);
});

test('a host is told beside those who come, unless one of them is the host’s', () => {
  const text = 'Minister Anna Lee will attend the Forum on August 6, chaired this year by Norway.';
  expect(meetingsOfSides(text)).toEqual(['CONFERENCE PLANNED 2021-08-06 - Anna Lee+Norway']);
});

test('members of one body are met as a group, those of several by the bodies', () => {
  const text = 'Minister Anna Lee met with members of the Bank of Latvia in Riga on July 12.';
  expect(meetingsOfSides(text)).toEqual([
    'MEETING HELD 2021-07-12 Riga Anna Lee+members of the Bank of Latvia',
  ]);
});

test('who led the sides of a dialogue is told for it, and no meeting of the states beside it', () => {
  const text =
    'Latvia and Norway convened for the Fourth Latvia-Norway Security Dialogue on July 12 in Riga, led by Ambassador Anna Lee and Special Secretary Omar Khan.';
  expect(meetingsOfSides(text)).toEqual(['CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Omar Khan']);
});
