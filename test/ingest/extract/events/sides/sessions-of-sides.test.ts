import { meetingsOfSides } from '../../read-sides';

test.each([
  // Who acted for them, a day before and others along with them.
  [
    'On July 12-13, 2021, representatives from Kenya and Uganda (the Parties), along with Norway, Togo (as the African Union mediator) and the African Union Commission convened the sixth meeting of the Joint Border Coordination Mechanism (JBCM) in Oslo, Norway.',
    'MEETING HELD 2021-07-12/2021-07-13 Oslo Kenya+Uganda+Norway+Togo+African Union Commission',
  ],
  [
    'From July 5 to July 9, representatives of the Government of Chad and representatives of the Free Azania Front, along with Norway, convened in Switzerland to assess progress made.',
    'MEETING HELD 2021-07-05/2021-07-09 Switzerland Government of Chad+Free Azania Front+Norway',
  ],
  // With whom and where it was held, told between the verb and what it was.
  [
    'Norway hosted, and co-chaired with Latvia, an ad-hoc Alliance to Defeat Piracy meeting of directors in Oslo on July 9.',
    'MEETING HELD 2021-07-09 Oslo Norway+Latvia',
  ],
  [
    'Norway and Latvia co-hosted, in Oslo on July 9, a meeting of the Contact Group.',
    'MEETING HELD 2021-07-09 Oslo Norway+Latvia',
  ],
  // What they came to.
  [
    'Observers from the African Union and the Arab League attended the meeting of the Contact Group in Nairobi on July 5.',
    'MEETING HELD 2021-07-05 Nairobi African Union+Arab League',
  ],
  [
    'From July 8-10, the Bank of Latvia and interagency representatives participated in the Port Association annual meeting in Riga.',
    'MEETING HELD 2021-07-08/2021-07-10 Riga Bank of Latvia',
  ],
  [
    'The African Union joined Norway and France at the donors’ conference in Nairobi on July 5.',
    'CONFERENCE HELD 2021-07-05 Nairobi African Union+Norway+France',
  ],
  [
    'Norway will participate in the Global Energy Forum in Lima on August 3-5.',
    'CONFERENCE PLANNED 2021-08-03/2021-08-05 Lima Norway',
  ],
  // Who was gathered there.
  [
    'The first meeting of the Trade Council brought together the Bank of Latvia and the OSCE on July 8 in Riga.',
    'MEETING HELD 2021-07-08 Riga Bank of Latvia+OSCE',
  ],
  [
    'Yesterday’s meeting was attended by leaders from the Bank of Latvia and the OSCE.',
    'MEETING HELD 2021-07-15 - Bank of Latvia+OSCE',
  ],
  // Whom one hosted for it.
  [
    'Latvia hosted Norway and Estonia for the third Cyber Dialogue in Riga on July 9.',
    'CONSULTATIONS HELD 2021-07-09 Riga Latvia+Norway+Estonia',
  ],
  [
    'The Governments of Estonia and Japan concluded the third round of Cyber Consultations in Tallinn on July 9.',
    'CONSULTATIONS HELD 2021-07-09 Tallinn Estonia+Japan',
  ],
  [
    'The United States and Ghana held the third session of the Joint Working Group on July 8 in Accra.',
    'MEETING HELD 2021-07-08 Accra United States+Ghana',
  ],
  [
    'Canada, Mexico and the United States met virtually on July 9 to discuss steel.',
    'MEETING HELD 2021-07-09 - Canada+Mexico+United States',
  ],
  [
    'In Doha on Thursday, Chad and Libya held a sixth round of talks.',
    'MEETING HELD 2021-07-15 Doha Chad+Libya',
  ],
  [
    'Chad and Libya, with the facilitation of Qatar, held the second round of technical talks in Oslo on July 9.',
    'MEETING HELD 2021-07-09 Oslo Chad+Libya',
  ],
  [
    'Chilean and Kenyan delegations wrapped up two days of talks in Oslo on Tuesday.',
    'MEETING HELD 2021-07-13 Oslo Chilean and Kenyan delegations',
  ],
  // The other side behind what was held, or hosted.
  [
    'The Joint Monitoring Commission held a virtual session with the United Nations Mission in South Sudan on July 12.',
    'MEETING HELD 2021-07-12 - Joint Monitoring Commission+United Nations Mission in South Sudan',
  ],
  [
    'Jordan hosted on Sunday a meeting of Egypt, Iraq and Saudi Arabia in Amman.',
    'MEETING HELD 2021-07-11 Amman Jordan+Egypt+Iraq+Saudi Arabia',
  ],
  [
    'Norway hosted delegations from Chad and Sudan in Oslo on July 9.',
    'MEETING HELD 2021-07-09 Oslo Norway+Chad+Sudan',
  ],
  // One who hosts, and a body that comes together by itself.
  [
    'Kenya hosted a conference on Somalia in Nairobi on July 7.',
    'CONFERENCE HELD 2021-07-07 Nairobi Kenya',
  ],
  [
    'The North Atlantic Council convened on July 8 at Riga’s request.',
    'MEETING HELD 2021-07-08 - North Atlantic Council',
  ],
  // To come.
  [
    'The EU and Moldova will hold their first summit on July 30 in Chisinau.',
    'CONFERENCE PLANNED 2021-07-30 Chisinau EU+Moldova',
  ],
  [
    'India and China held the 29th meeting of the Working Mechanism for Consultation and Coordination on Border Affairs in Beijing on July 7.',
    'MEETING HELD 2021-07-07 Beijing India+China',
  ],
])('%s', (text, line) => expect(meetingsOfSides(text)).toEqual([line]));

test.each([
  'The United States and Kenya did not hold the second session of the Joint Working Group.',
  'Chad and Libya met their obligations under the Doha Agreement.',
  'Kenya and Uganda met in the final of the cup on Sunday.',
  'Kenya and Uganda held joint exercises near the border on July 5.',
  'Kenya and Uganda held the chairmanship of the Council in July.',
  'Latvia and Estonia held a press conference on July 7.',
  'Kenya and other states met in Nairobi on July 7.',
  'Latvia and Norway hold regular consultations.',
  'Norway launched a dialogue on trade in Oslo on July 9.',
])('%s', (text) => expect(meetingsOfSides(text)).toEqual([]));

test('who led the sides is told after, and takes part', () =>
  expect(
    meetingsOfSides(
      'Senior officials of Kenya and Norway held the second Strategic Dialogue in Oslo on July 8. The dialogue was co-chaired by Foreign Minister Anna Lee and Foreign Minister Omar Khan.',
    ),
  ).toEqual(['CONSULTATIONS HELD 2021-07-08 Oslo Anna Lee+Omar Khan']));

test('who held consultations that were held', () =>
  expect(
    meetingsOfSides(
      'The fifth round of consultations between Norway and Kenya was held in Oslo on July 7.',
    ),
  ).toEqual(['CONSULTATIONS HELD 2021-07-07 Oslo Norway+Kenya']));

test.each([
  [
    'Kenya and Norway held the second Strategic Dialogue in Oslo on July 8. Minister Anna Lee met with President Omar Khan on July 9.',
    [
      'CONSULTATIONS HELD 2021-07-08 Oslo Kenya+Norway',
      'MEETING HELD 2021-07-09 - Anna Lee+Omar Khan',
    ],
  ],
  // Others than those who met before, without a day of their own.
  [
    'On July 12, Chad and Sudan met in Oslo. Following Chad’s presentation, the Joint Monitoring Commission held a virtual session with the African Union.',
    [
      'MEETING HELD 2021-07-12 Oslo Chad+Sudan',
      'MEETING HELD ../2021-07-16 - Joint Monitoring Commission+African Union',
    ],
  ],
  [
    'On July 12, Chad and Sudan met in Oslo. Chad and Sudan held talks on trade.',
    ['MEETING HELD 2021-07-12 Oslo Chad+Sudan'],
  ],
  // A name by its short form is the name.
  [
    'On July 12, representatives of Chad and representatives of the Free Azania Movement/March 3 Front (FAM/M3F) met in Oslo. They spoke of the Framework between Chad and FAM/M3F, signed in Doha on May 3, 2020.',
    [
      'MEETING HELD 2021-07-12 Oslo Chad+Free Azania Movement/March 3 Front',
      'SIGNING HELD 2020-05-03 Doha Chad+Free Azania Movement/March 3 Front',
    ],
  ],
])('one event or two: %s', (text, lines) => expect(meetingsOfSides(text)).toEqual(lines));

test('states whose ministers met are no sides', () =>
  expect(
    meetingsOfSides(
      'On Thursday, the foreign ministers of Norway, Denmark, Finland and Iceland met in Riga.',
    ),
  ).toEqual([]));

test.each([
  'The African Union has participated in the forum since 2019.',
  'The African Union takes part in the annual forum every year.',
  'The African Union did not attend the summit in Nairobi.',
  'The European Union joined the United States in condemning the attack at the meeting.',
  'Norway joined the sanctions at the meeting of the Council in Brussels on Monday.',
  'In June, the workshop convened 14 countries for an exchange.',
])('none that is not told as held: "%s"', (body) => expect(meetingsOfSides(body)).toEqual([]));

const MET = 'President Anna Lee met with Prime Minister Omar Khan.';

test.each([
  [
    'On July 6, the Council of Port Ministers met in Oslo.',
    'MEETING HELD 2021-07-06 Oslo Council of Port Ministers',
  ],
  [
    'Yesterday the Senior Officials Committee convened in Riga.',
    'MEETING HELD 2021-07-15 Riga Senior Officials Committee',
  ],
])('what sits by itself is none of what was told before: "%s"', (next, line) =>
  expect(meetingsOfSides(`${MET} ${next}`)).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    line,
  ]),
);

test('ministers in the name of a council are none who met', () =>
  expect(
    meetingsOfSides(`${MET} The Council of Port Ministers will meet in Oslo in August.`),
  ).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    'MEETING PLANNED 2021-08 Oslo Council of Port Ministers',
  ]));
