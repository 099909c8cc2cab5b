import { meetings, findMeetings, reading } from '../read-meetings';

const PAIR = 'Anna Lee+Omar Khan';

/** Who took part by no name of a person, a line a meeting. */
const sides = (body: string): string[] => {
  const read = reading(body);
  return findMeetings(read).map(
    ({ date, place, bodies }) =>
      `${date?.edtf ?? '-'} ${place?.item.name ?? '-'} ${bodies
        .map(({ item }) => read.text.slice(item.start, item.end))
        .join('+')}`,
  );
};

test.each<[string, string, string[]]>([
  [
    'what was held on the same day has the day told before',
    'President Anna Lee met with President Omar Khan on Tuesday. On the same day, Lee also met with Minister Eva Holm.',
    [`MEETING HELD 2021-07-13 - ${PAIR}`, 'MEETING HELD 2021-07-13 - Anna Lee+Eva Holm'],
  ],
  [
    'what is to come later in the day is not of a day that is past',
    'President Anna Lee met with President Omar Khan on Tuesday. Later in the day, Lee will meet with Minister Eva Holm.',
    [`MEETING HELD 2021-07-13 - ${PAIR}`, 'MEETING PLANNED - - Anna Lee+Eva Holm'],
  ],
  [
    'a day since which one holds an office dates no call',
    'Minister Anna Lee held her first phone talks with Minister Omar Khan since he was appointed last month.',
    [`CALL HELD ../2021-07-16 - ${PAIR}`],
  ],
  [
    'whom officers of two states were, who held phone talks, is told after',
    'The top envoys of Latvia and Norway held phone talks on Tuesday, the ministry said. Envoy Anna Lee and her Norwegian counterpart, Omar Khan, agreed that trade should grow.',
    [`CALL HELD 2021-07-13 - ${PAIR}`],
  ],
  [
    'a meeting that one plans is of whom the sentence tells',
    'Envoy Anna Lee met with Minister Omar Khan. Lee is also said to be planning another meeting with Minister Eva Holm in Oslo next month.',
    [`MEETING HELD ../2021-07-16 - ${PAIR}`, 'MEETING PLANNED 2021-08 Oslo Anna Lee+Eva Holm'],
  ],
  [
    'what one tells another at a summit is told by two who were there',
    'At a summit that began in Riga Tuesday, President Anna Lee told President Omar Khan that trade grows.',
    [`CONFERENCE HELD 2021-07-13 Riga ${PAIR}`],
  ],
  [
    'a visit after which one met another',
    'President Anna Lee held talks with President Omar Khan in Riga on Tuesday, days after a surprise trip to Oslo where she met with Minister Eva Holm.',
    [
      `MEETING HELD 2021-07-13 Riga ${PAIR}`,
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Eva Holm',
      'VISIT HELD ../2021-07-16 Oslo Anna Lee',
    ],
  ],
  [
    'who else led a side is told in contrast',
    'Minister Anna Lee will lead the Latvian delegation to the talks on Saturday, while Minister Omar Khan will head the Norwegian side.',
    [`MEETING PLANNED 2021-07-17 - ${PAIR}`],
  ],
  [
    'or was sent by a state',
    'President Eva Holm met with Minister Jonas Berg. Minister Anna Lee represented Latvia, while Norway sent Minister Omar Khan.',
    [`MEETING HELD ../2021-07-16 - Eva Holm+Jonas Berg+${PAIR}`],
  ],
  [
    'whom a side included was there',
    'President Anna Lee met with President Omar Khan. The Latvian side included Minister Eva Holm.',
    [`MEETING HELD ../2021-07-16 - ${PAIR}+Eva Holm`],
  ],
  [
    'in two towns two meetings are held',
    'President Anna Lee met with President Omar Khan in Riga on Tuesday. In Oslo, Lee met with President Omar Khan again.',
    [`MEETING HELD 2021-07-13 Riga ${PAIR}`, `MEETING HELD ../2021-07-16 Oslo ${PAIR}`],
  ],
])('%s', (_, body, found) => expect(meetings(body)).toEqual(found));

test.each<[string, string, string[]]>([
  [
    'talks of two states are theirs',
    'Three rounds of talks between Latvia and Norway have been held in Riga.',
    ['../2021-07-16 Riga Latvia+Norway'],
  ],
  [
    'and of those of two states',
    'Three rounds of talks between Latvian and Norwegian negotiators were held in Riga.',
    ['../2021-07-16 Riga Latvian and Norwegian negotiators'],
  ],
  [
    'beside a meeting of persons on another day',
    'President Anna Lee met with President Omar Khan in Oslo on Tuesday. Latvia and Norway held direct talks in Riga in 2019.',
    ['2021-07-13 Oslo ', '2019 Riga Latvia+Norway'],
  ],
  [
    'talks that are called for are not held',
    'Latvia called for talks between Norway and Estonia.',
    [],
  ],
])('states: %s', (_, body, found) => expect(sides(body)).toEqual(found));
