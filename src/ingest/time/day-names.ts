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

/** What follows a weekday in the names of newspapers. */
export const PAPERS = ['times', 'telegraph', 'express', 'mirror', 'herald', 'tribune'] as const;
