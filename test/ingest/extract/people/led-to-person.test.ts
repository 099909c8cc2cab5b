import { reading } from '../read-meetings';

const named = (body: string): string[] => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'by what somebody is',
    'The mission, headed by Austrian jurist Leopoldine Haslauer-Prem, landed. It saw opposition candidate Zoya Kavalchyk and the leader in exile, Halina Tsikhan, on Monday. He asked Rima Sabbagh, a former central banker, to stay.',
    ['Leopoldine Haslauer-Prem', 'Zoya Kavalchyk', 'Halina Tsikhan', 'Rima Sabbagh'],
  ],
  [
    'but no firm nor party by it',
    'He beat challenger Radenko Motors, met the leader of Meridia Energy, and joined the candidate Union Party.',
    [],
  ],
  [
    'deputies, and family names that are towns',
    'The group was led by Deputy Aigerim Nurmat. Vice-premier Gao Wenzhuo came. Deputy Prime Minister Ivo Berg left.',
    ['Aigerim Nurmat', 'Gao Wenzhuo', 'Ivo Berg'],
  ],
  [
    'who is named second under one office',
    'The presidents of Mali and Chad, Boubou Traoré and Adoum Haroun Guelmaï, called for a force.',
    ['Boubou Traoré', 'Adoum Haroun Guelmaï'],
  ],
  [
    'who says what is quoted',
    '"They shot at us," said Halke Goyo Dubba, 62. "We wrote it," remarked Vytis Tamms-Orga.',
    ['Halke Goyo Dubba', 'Vytis Tamms-Orga'],
  ],
  [
    'but no paper, firm nor crowd',
    '"It works," added Radio Meža. "We won," said Team Radenko. "We will drill," said Meridia Energy.',
    [],
  ],
  [
    'guests by their states',
    'The talks began at noon. The guests – Arbi Leka of Albania, Selma Hadžić of Bosnia and Herzegovina and Vuk Radenko of Montenegro – met Omar Khan.',
    ['Arbi Leka', 'Selma Hadžić', 'Vuk Radenko', 'Omar Khan'],
  ],
  [
    'a president of a republic that is not named again',
    'She handed a message from the President of the Republic, Ibra Sène.',
    ['Ibra Sène'],
  ],
  [
    'a daughter’s name',
    'He met the Ambassador to ASEAN, Norsya binti Zulkar.',
    ['Norsya binti Zulkar'],
  ],
  [
    'whose meeting or visit is told of',
    "Cemdal Tekiner's talks with the Dutch premier lasted an hour. He recalled the visit of Ruvin Osmanur to Berlin.",
    ['Cemdal Tekiner', 'Ruvin Osmanur'],
  ],
  [
    'but no firm by its meeting',
    'Meridia Energy’s meeting with the minister ended. It recalled the visit of Radenko Motors to Berlin.',
    [],
  ],
  [
    'who says so of which body, and who is appointed to what',
    'It will cost more, said Velmira Oskanyt of the Riga Institute. Tobrek Lindaur of the Network for Lakes criticised it. The King named Yshel Marrow as ambassador to Peru.',
    ['Velmira Oskanyt', 'Tobrek Lindaur', 'Yshel Marrow'],
  ],
  [
    'but no session nor contractor',
    'The Seventh Session of the Riga Council opened. The board named Radenko Motors as supplier. The Crown Jewel was met at the quay by tugs.',
    [],
  ],
  [
    'who goes on by the family name alone',
    'Guyana’s Zerune Hathwick left at noon. "We did not solve it," Hathwick told reporters. The work of Ondrava Pellisk was shown. Ms. Pellisk smiled.',
    ['Zerune Hathwick', 'Ondrava Pellisk'],
  ],
  [
    'but no place by its last word nor by another’s family name',
    'They saw Mount Kesra. Lena Kesra said so. The Nordic Velma sailed. Velma guides said it was late.',
    ['Lena Kesra'],
  ],
])('%s: %s', (_, text, names) => expect(named(text)).toEqual(names));
