import { meetings } from '../read-meetings';

const MET = 'MEETING HELD ../2021-07-16 -';

// Whom "the guest", "the delegation" and "he" mean after a visit that is told by its noun, or beside what is done on it.
test.each<[string, string, string]>([
  [
    'whose visit the sentence opens with',
    'During his visit to Riga, Minister John Lee met with Latvian Minister Omar Khan. The guest was also received by Speaker Kim Wong.',
    `${MET} John Lee+Kim Wong`,
  ],
  [
    'not the host whom somebody visits',
    'During a visit to Riga by Minister John Lee, Latvian Minister Omar Khan raised trade. The guest also met with Speaker Kim Wong.',
    `${MET} John Lee+Kim Wong`,
  ],
  [
    'of two who met during a visit, who is no officer of the state',
    'Latvian Minister Omar Khan met with Estonian Minister John Lee during his visit to Riga. The guest also met with Speaker Kim Wong.',
    `${MET} John Lee+Kim Wong`,
  ],
  [
    'whose visit began',
    'The visit of Minister John Lee to Latvia began on Monday. The delegation also met with Speaker Kim Wong.',
    `${MET} John Lee+Kim Wong`,
  ],
  [
    'whose visit some spoke of',
    'Latvian Minister Omar Khan and Estonian Minister John Lee discussed by phone the visit of John Lee to Riga. The guest will be received by Speaker Kim Wong.',
    'MEETING PLANNED - - John Lee+Kim Wong',
  ],
  [
    'who came, where both hold the office',
    'Foreign Minister Omar Khan will receive Foreign Minister John Lee, who will be in Riga on July 20 on an official visit. During the visit, the minister will hold talks with Speaker Kim Wong.',
    'MEETING PLANNED 2021-07-20 Riga John Lee+Kim Wong',
  ],
  [
    'who came, by the stay',
    'Minister Omar Khan hosted his Estonian counterpart, John Lee, in Riga. During his stay, he met with Speaker Kim Wong.',
    `${MET} John Lee+Kim Wong`,
  ],
  [
    'who left',
    'Minister Omar Khan received Minister John Lee, who was in Riga on a visit. From there he flew to Oslo.',
    'VISIT HELD ../2021-07-16 Oslo John Lee',
  ],
  [
    'who alone is to come, at what is planned',
    'At the invitation of Minister Omar Khan, Minister John Lee will visit Riga on July 20. A meeting with Speaker Kim Wong is also planned.',
    'MEETING PLANNED - - John Lee+Kim Wong',
  ],
  [
    'the host, where nothing tells of the guest',
    'Minister Omar Khan received Minister John Lee. He also met with Speaker Kim Wong.',
    `${MET} Omar Khan+Kim Wong`,
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toContain(expected);
});
