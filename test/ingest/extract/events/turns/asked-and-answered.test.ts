import { meetings } from '../../read-meetings';

const asked = (question: string, ...answer: string[]): string =>
  ['President Anna Kalnina spoke with journalists.', `Question: ${question}`]
    .concat(answer.map((words, i) => (i === 0 ? `Anna Kalnina: ${words}` : words)))
    .join('\n\n');

test.each<[string, string, string[]]>([
  [
    '"you" of a question, who answers it',
    asked('You met Prime Minister Ivo Berg yesterday. What came of it?', 'A good deal, I think.'),
    ['MEETING HELD 2021-07-15 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'whose visit a question tells of',
    asked('How was your trip to Oslo?', 'I think it was useful.'),
    ['VISIT HELD ../2021-07-16 Oslo Anna Kalnina'],
  ],
  [
    'what is asked and answered by yes, with the day of the answer',
    asked(
      'Prime Minister Ivo Berg is coming. Will you receive him?',
      'Yes, we will meet tomorrow. I am glad.',
    ),
    ['MEETING PLANNED 2021-07-17 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'nothing that is only asked',
    asked('Madam President, will you meet Prime Minister Ivo Berg?', 'I have no such plans.'),
    [],
  ],
  [
    '"we" of who speaks and whom they spoke of last',
    asked(
      'And Chancellor Ivo Berg?',
      'I think highly of Chancellor Ivo Berg. We spoke by telephone last week.',
    ),
    ['CALL HELD 2021-07-05/2021-07-11 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'whom a question names as "him"',
    asked('Did you speak to Minister Ivo Berg?', 'I met him in Oslo on Monday.'),
    ['MEETING HELD 2021-07-12 Oslo Anna Kalnina+Ivo Berg'],
  ],
  [
    'where "there" is',
    asked('Will you go to the summit in Oslo?', 'Yes, I will go there next week.'),
    [
      'CONFERENCE PLANNED 2021-07-19/2021-07-25 Oslo Anna Kalnina',
      'VISIT PLANNED 2021-07-19/2021-07-25 Oslo Anna Kalnina',
    ],
  ],
  [
    'a stay and who was met there, on its day',
    asked('What is new?', 'On July 12 I was in Oslo. I met with Minister Ivo Berg.'),
    [
      'MEETING HELD 2021-07-12 Oslo Anna Kalnina+Ivo Berg',
      'VISIT HELD 2021-07-12 Oslo Anna Kalnina',
    ],
  ],
  [
    'nobody met on another day where one had been',
    asked('What is new?', 'On July 12 I was in Oslo. This morning I met Minister Ivo Berg.'),
    ['MEETING HELD 2021-07-16 - Anna Kalnina+Ivo Berg', 'VISIT HELD 2021-07-12 Oslo Anna Kalnina'],
  ],
  [
    'none who only says it',
    asked('What is new?', 'My aide Ivo Berg and Adviser Omar Khan met in Oslo last week. I hope.'),
    ['MEETING HELD 2021-07-05/2021-07-11 Oslo Ivo Berg+Omar Khan'],
  ],
  [
    'contractions as the words they stand for',
    asked('What is next?', "On Monday I'll be in Oslo, where I'll meet Minister Ivo Berg."),
    [
      'MEETING PLANNED 2021-07-19 Oslo Anna Kalnina+Ivo Berg',
      'VISIT PLANNED 2021-07-19 Oslo Anna Kalnina',
    ],
  ],
])('reads %s', (_, text, told) => {
  expect(meetings(text).sort()).toEqual([...told].sort());
});

test('reads who speaks by labels in capitals, and talks by the headline', () => {
  const text = [
    'Anna Kalnina, Secretary of State',
    'SECRETARY KALNINA: Good morning. I am delighted to be in Oslo, Minister Ivo Berg.',
    'MINISTER BERG: Thank you. I have just come from Dushanbe.',
    'QUESTION: Thank you. Will you meet Minister Omar Khan?',
    'SECRETARY KALNINA: I have no plans.',
  ].join('\n\n');
  expect(meetings(text).sort()).toEqual([
    'VISIT HELD ../2021-07-16 Dushanbe Ivo Berg',
    'VISIT HELD ../2021-07-16 Oslo Anna Kalnina',
  ]);
});
