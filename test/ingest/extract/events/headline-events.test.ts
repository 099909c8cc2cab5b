import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { readBody } from '../../../../src/ingest/extract/reading';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** What a text under a headline tells of. */
function under(title: string, body: string): string[] {
  const text = `url: https://example.org/a\ntitle: ${title}\npublished: 2021-07-16\n\n${body}\n`;
  const read = readBody(readArticleText(text, 'en'), '2021-07-16');
  return readMeetings(read).meetings.map(({ kind, parties }) =>
    [kind, parties.map(({ person }) => person.name).join('+')].join(' '),
  );
}

const CALL = 'Telephone conversation with President of Latvia Ukhna Kalnin';
const THANKED = 'The presidents spoke of trade.\n\nAnna Lee congratulated Ukhna Kalnin on the day.';

test.each<[string, string, string, string[]]>([
  ['a call with whoever did something to them', CALL, THANKED, ['CALL Anna Lee+Ukhna Kalnin']],
  [
    'a meeting of those who speak',
    'Beginning of meeting with President of Latvia Ukhna Kalnin',
    'President of Latvia Ukhna Kalnin: Good morning, friends.\n\nPresident of Norway Anna Lee: Good morning to all of you.',
    ['MEETING Ukhna Kalnin+Anna Lee'],
  ],
  [
    'a meeting that is only begun in the words, and the visit on which it is',
    'Beginning of Meeting with President of Latvia Ukhna Kalnin',
    'President Anna Lee: It gives me great pleasure to see you here in Oslo. Our meeting begins.\n\nLatvian President Ukhna Kalnin: Thank you.',
    ['MEETING Ukhna Kalnin+Anna Lee', 'VISIT Ukhna Kalnin'],
  ],
  [
    'a call of one alone, where nobody else is named',
    CALL,
    'The parties spoke of trade. Ukhna Kalnin told the President of the vote.',
    ['CALL Ukhna Kalnin'],
  ],
  [
    'not what the text tells of itself',
    CALL,
    'Anna Lee had a telephone conversation with Ukhna Kalnin.',
    ['CALL Anna Lee+Ukhna Kalnin'],
  ],
  [
    'how those talked of whom the text says that they did',
    CALL,
    'Anna Lee congratulated Ukhna Kalnin on the day. The leaders discussed the forum to be held in Riga.',
    ['CALL Anna Lee+Ukhna Kalnin', 'CONFERENCE '],
  ],
  [
    'but not where the text says that they met',
    CALL,
    'Anna Lee congratulated Ukhna Kalnin on the day. The leaders met in Riga and discussed trade.',
    ['MEETING Anna Lee+Ukhna Kalnin'],
  ],
  [
    'nor what a headline has no word for',
    'Greetings to President of Latvia Ukhna Kalnin',
    THANKED,
    [],
  ],
  [
    'nor a meeting of nobody whom the text names',
    'Meeting with permanent members of the Council',
    'Anna Lee congratulated Omar Khan on the day.',
    [],
  ],
])('a headline tells of %s', (_, title, body, told) => expect(under(title, body)).toEqual(told));
