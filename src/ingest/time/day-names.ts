/** Words before a weekday that make a name of it ("Easter Monday", "Super Tuesday"), or many days. */
export const DAY_NAMERS = [
  ...[
    'good',
    'black',
    'holy',
    'bloody',
    'easter',
    'palm',
    'ash',
    'maundy',
    'shrove',
    'whit',
    'fat',
  ],
  ...['super', 'cyber', 'giving', 'trinity', 'pentecost', 'orthodox', 'every', 'each'],
] as const;

/** Words before a weekday by which the text tells which week it is of, and the day of publication does not. */
export const OF_ANOTHER_WEEK = [
  'the following',
  'the same',
  '(?:on|of|by|since|until) that',
  'one',
] as const;

/** What follows a weekday in the names of newspapers. */
export const PAPERS = ['times', 'telegraph', 'express', 'mirror', 'herald', 'tribune'] as const;
