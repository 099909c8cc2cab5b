import { meetings } from '../../read-meetings';

const LEE = 'Minister Anna Lee';
const BERG = 'Ambassador Ole Berg';
const MET = ['MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg'];

test.each([
  // What was done with a thing, behind its noun.
  `${LEE} met ${BERG} to review the partnership established in 2019.`,
  `${LEE} met ${BERG} within the dialogue, launched in 2015.`,
  `${LEE} met ${BERG} within the dialogue begun in 2017.`,
  `${LEE} met ${BERG} to review the roadmap adopted in Riga in March.`,
  `${LEE} met ${BERG} to discuss the truce announced on 2 July.`,
  `${LEE} met ${BERG} to discuss grain exports, suspended in March.`,
  // A clause that tells more of a person or a thing.
  `${LEE} met ${BERG}, whose term began in 2018.`,
  `${LEE} met ${BERG}, whose term ends on 30 July.`,
  `${LEE} met ${BERG}, who was released from hospital on 9 July.`,
  `${LEE} met ${BERG} to discuss flights, which resumed in March.`,
  `${LEE} met ${BERG} to discuss a bridge that opened in March.`,
  `${LEE}, who served in the army from 2009 to 2012, met ${BERG}.`,
  `${LEE}, appointed on 2 July, met ${BERG}.`,
  `${LEE} met ${BERG}, born in 1965.`,
  // What was said.
  `At the meeting with ${BERG}, ${LEE} recalled that ties were established in 1993.`,
  `${LEE} met ${BERG} and noted that trade had doubled in 2020.`,
  `${LEE} met ${BERG} to discuss a letter dated 2 July.`,
  // Periods, and from when on.
  `${LEE} met ${BERG} to discuss the plan of cooperation for 2020-2022.`,
  `${LEE} met ${BERG} to discuss cooperation within the 2021-2027 budget.`,
  `${LEE} met ${BERG} for the first time since the resumption of ties in 2018.`,
  // What happens has its own day.
  `${LEE} met ${BERG} to discuss the 1943 massacre.`,
  `${LEE} met ${BERG} to discuss the 2 July attack on the embassy.`,
  `${LEE} met ${BERG} to commemorate the signing of the treaty on 3 March 1998.`,
  `${LEE} met ${BERG} under the agreement of 12 June 2014.`,
  `${LEE} met ${BERG} after the embassy was closed in 2012.`,
  `${LEE} met ${BERG} as fighting continued on Sunday.`,
])('the day of another thing is not that of the meeting: %s', (body) =>
  expect(
    meetings(body).map((line) => line.replace('Ole Berg+Anna Lee', 'Anna Lee+Ole Berg')),
  ).toEqual(MET),
);

test.each([
  [`${LEE} met ${BERG} on 2 July to review the pact signed in 2019.`, '2021-07-02'],
  [`On 2 July, ${LEE}, appointed in May, met ${BERG}.`, '2021-07-02'],
  [`${LEE} met ${BERG}, who was in Riga, on 2 July.`, '2021-07-02'],
  [`${LEE} held talks with ${BERG}, which took place on 2 July.`, '2021-07-02'],
  [`${LEE} met ${BERG} at the 2 July session of the council.`, '2021-07-02'],
  [`${LEE} said that she had met ${BERG} on 2 July.`, '2021-07-02'],
  [`${LEE} spoke by phone with ${BERG} about the war in Latvia on Monday.`, '2021-07-12'],
])('and its own is: %s', (body, day) =>
  expect(meetings(body).map((line) => line.split(' ')[2])).toEqual([day]),
);

test.each([
  [`${LEE} visited the Riga museum, founded in 1896.`, 'VISIT HELD ../2021-07-16 Riga Anna Lee'],
  [
    `${LEE} visited Riga, her first trip since taking office in March.`,
    'VISIT HELD ../2021-07-16 Riga Anna Lee',
  ],
  [`${LEE} visited Riga on 2 July.`, 'VISIT HELD 2021-07-02 Riga Anna Lee'],
])('nor that of a journey: %s', (body, line) => expect(meetings(body)).toEqual([line]));

test.each([
  `${LEE} met ${BERG} and said that the talks in Riga had stalled.`,
  `${LEE} met ${BERG}, who served in Riga.`,
])('what was said and where one served is not where they met: %s', (body) =>
  expect(meetings(body)).toEqual(MET),
);

test('of an event it is told when it happens', () =>
  expect(
    meetings(`${LEE} will attend the Baltic Summit in Riga, which is happening from August 3-5.`),
  ).toEqual(['CONFERENCE PLANNED 2021-08-03/2021-08-05 Riga Anna Lee']));
