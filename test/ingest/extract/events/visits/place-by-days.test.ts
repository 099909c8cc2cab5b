import { meetings } from '../../read-meetings';

const met = (body: string): string[] =>
  meetings(body).filter((each) => !each.startsWith('VISIT') || each.includes('Oslo'));

describe('where one meets on a visit', () => {
  test('on a day of the visit: in the state that it leads to', () => {
    expect(
      met(
        'Foreign Minister Anna Berzina paid an official visit to Norway on July 12-14. ' +
          'On July 13, Anna Berzina met with Prime Minister Lars Dahl.',
      ),
    ).toEqual(['MEETING HELD 2021-07-13 Norway Anna Berzina+Lars Dahl']);
  });

  test('without a day, told behind a visit of these days', () => {
    expect(
      met(
        'The visit of Foreign Minister Anna Berzina to Norway took place on July 12-14.\n\n' +
          'Trade was discussed.\n\nAnna Berzina met with Prime Minister Lars Dahl.',
      ),
    ).toEqual(['MEETING HELD ../2021-07-16 Norway Anna Berzina+Lars Dahl']);
  });

  test.each([
    [
      'on another day',
      'Foreign Minister Anna Berzina paid an official visit to Norway on July 5-7. ' +
        'On July 13, Anna Berzina met with Prime Minister Lars Dahl.',
      'MEETING HELD 2021-07-13 - Anna Berzina+Lars Dahl',
    ],
    [
      'behind a visit of long ago',
      'The visit of Foreign Minister Anna Berzina to Norway took place on March 5-7.\n\n' +
        'Trade was discussed.\n\nAnna Berzina met with Prime Minister Lars Dahl.',
      'MEETING HELD ../2021-07-16 - Anna Berzina+Lars Dahl',
    ],
    [
      'told before the visit',
      'Foreign Minister Anna Berzina met with Prime Minister Lars Dahl. ' +
        'Anna Berzina paid an official visit to Norway on July 12-14.',
      'MEETING HELD ../2021-07-16 - Anna Berzina+Lars Dahl',
    ],
    [
      'of two who serve one state',
      'Latvian Foreign Minister Anna Berzina paid an official visit to Norway on July 12-14. ' +
        'On July 12, Anna Berzina met with Latvian Prime Minister Lars Dahl.',
      'MEETING HELD 2021-07-12 - Anna Berzina+Lars Dahl',
    ],
    [
      'on a day on which one was in two states',
      'Foreign Minister Anna Berzina paid an official visit to Norway on July 12-14.\n\n' +
        'Anna Berzina visited Sweden on July 14-15.\n\n' +
        'On July 14, Anna Berzina met with Prime Minister Lars Dahl.',
      'MEETING HELD 2021-07-14 - Anna Berzina+Lars Dahl',
    ],
  ])('not %s', (_, body, told) => {
    expect(met(body)).toEqual([told]);
  });
});

test('whom one meets before one leaves, one does not meet there', () =>
  expect(
    meetings(
      'Tomorrow Anna Lee will also meet with Speaker Omar Khan, after which she will travel to Oslo to see the port.',
    ),
  ).toEqual([
    'MEETING PLANNED 2021-07-17 - Anna Lee+Omar Khan',
    'VISIT PLANNED 2021-07-17 Oslo Anna Lee',
  ]));
