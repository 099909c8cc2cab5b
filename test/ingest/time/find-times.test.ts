import { findTimes } from '../../../src/ingest/time/find-times';

/** A Friday. */
const TODAY = '2021-07-16';

const read = (sentence: string, today = TODAY) =>
  findTimes(sentence, today).map(({ start, end, date }) => {
    expect(sentence.slice(start, end)).toBe(date.original);
    return [date.original, date.edtf];
  });

test.each([
  // What one came for may be still to come; a name is no verb in the past.
  ['He arrived in Riga for the summit on July 20.', 'July 20', '2021-07-20'],
  ['She will go on to Leeds, the United Kingdom on July 20.', 'July 20', '2021-07-20'],
  ['The talks were to be held in June, but failed.', 'June', '2021-06'],
  ['the round begun Monday', 'Monday', '2021-07-12'],
  ["the two states' 1979 treaty", '1979', '1979'],
  ['It was founded after last year’s elections.', 'last year', '2020'],
  ['regarding the immediate future', 'the immediate future', '2021-07-16/..'],
  ['Latvia joined the club (1996).', '1996', '1996'],
  ['Latvia (signed 1996; in force) came too.', '1996', '1996'],
  ['They noted that 2021 marks thirty years of ties.', '2021', '2021'],
  // By the calendar.
  ['They met on 16 July 2021.', '16 July 2021', '2021-07-16'],
  ['They met on July 16, 2021.', 'July 16, 2021', '2021-07-16'],
  ['They met on Friday, July 16.', 'Friday, July 16', '2021-07-16'],
  ['They met on July 16.', 'July 16', '2021-07-16'],
  ['They met on the 15th of July.', '15th of July', '2021-07-15'],
  ['He was appointed on December 20.', 'December 20', '2020-12-20'],
  ['The session will be held on December 20.', 'December 20', '2021-12-20'],
  ['The session on January 15.', 'January 15', '2021-01-15/2022-01-15'],
  // A name that ends as a verb does tells no tense, and a verb only of what is not nearly a year away.
  ['She will go to the United Kingdom on July 20.', 'July 20', '2021-07-20'],
  ['She arrived in Riga for the summit on July 20.', 'July 20', '2021-07-20'],
  ['She arrived on July 20.', 'July 20', '2020-07-20'],
  ['They will speak of the accident of July 10.', 'July 10', '2021-07-10'],
  ['The talks were to be held in May, but were postponed.', 'May', '2021-05'],
  ['Of the third round of talks begun Monday.', 'Monday', '2021-07-12'],
  ['It was called after last year’s elections.', 'last year', '2020'],
  ['by the end of the year 2008', 'by the end of the year 2008', '../2008-12-31'],
  ['The session on July 20.', 'July 20', '2021-07-20'],
  ['on 2021-07-14', '2021-07-14', '2021-07-14'],
  ['as of the text of 14.07.2021', '14.07.2021', '2021-07-14'],
  ['signed 05/07/2021', '05/07/2021', '2021-05-07/2021-07-05'],
  ['signed 25/07/2021', '25/07/2021', '2021-07-25'],
  ['in October this year they will meet', 'October this year', '2021-10'],
  ['on 9 November of last year', '9 November of last year', '2020-11-09'],
  ['in March 2022', 'March 2022', '2022-03'],
  ['The visit, planned for autumn 2021, matters.', 'autumn 2021', '2021-23'],
  ['in the fall of 2021', 'fall of 2021', '2021-23'],
  ['in winter 2021', 'winter 2021', '2021-24'],
  ['in the winter of 2020-2021', 'winter of 2020-2021', '2020-12/2021-02'],
  ['in the second quarter of 2021', 'the second quarter of 2021', '2021-34'],
  ['during the first half of this year', 'the first half of this year', '2021-40'],
  ['in the 1990s', 'the 1990s', '199X'],
  ['relations established in 1992', '1992', '1992'],
  ['the week of July 7', 'the week of July 7', '2021-07-05/2021-07-13'],
  // Months and seasons that name no year.
  ['They met in May.', 'May', '2021-05'],
  ['The forum will take place in March.', 'March', '2022-03'],
  ['They met in November.', 'November', '2020-11'],
  ['The forum in November', 'November', '2020-11-01/2021-11-30'],
  ['The forum is planned for autumn', 'autumn', '2021-23'],
  ['They met in the autumn', 'autumn', '2020-23'],
  // Ranges.
  ['from 5 to 7 July', 'from 5 to 7 July', '2021-07-05/2021-07-07'],
  ['from 5 to 7 July 2020', 'from 5 to 7 July 2020', '2020-07-05/2020-07-07'],
  ['on July 5-7, 2021', 'July 5-7, 2021', '2021-07-05/2021-07-07'],
  ['on 12 and 13 July', '12 and 13 July', '2021-07-12/2021-07-13'],
  ['between 28 June and 6 July', 'between 28 June and 6 July', '2021-06-28/2021-07-06'],
  [
    'from December 28 to January 3, 2021',
    'from December 28 to January 3, 2021',
    '2020-12-28/2021-01-03',
  ],
  ['between March and May 2021', 'between March and May 2021', '2021-03/2021-05'],
  ['from 2017 to 2019', 'from 2017 to 2019', '2017/2019'],
  ['from 1 July to 31 December 2020', 'from 1 July to 31 December 2020', '2020-07-01/2020-12-31'],
  // Counted from the day of publication.
  ['They met today.', 'today', '2021-07-16'],
  ['Earlier today they met.', 'Earlier today', '2021-07-16'],
  ['They met yesterday evening.', 'yesterday evening', '2021-07-15'],
  ['the day before yesterday', 'the day before yesterday', '2021-07-14'],
  ['the day after tomorrow', 'the day after tomorrow', '2021-07-18'],
  ['last night', 'last night', '2021-07-15/2021-07-16'],
  ['They met on Friday.', 'Friday', '2021-07-16'],
  ['They met on Thursday.', 'Thursday', '2021-07-15'],
  ['They met on Saturday.', 'Saturday', '2021-07-10'],
  ['They will meet on Thursday.', 'Thursday', '2021-07-22'],
  ['Talks on Thursday', 'Thursday', '2021-07-15/2021-07-22'],
  ['last Friday', 'last Friday', '2021-07-09'],
  ['last Wednesday', 'last Wednesday', '2021-07-07/2021-07-14'],
  ['next Monday', 'next Monday', '2021-07-19'],
  ['next Saturday', 'next Saturday', '2021-07-17/2021-07-24'],
  ['this Sunday', 'this Sunday', '2021-07-18'],
  ['this Monday', 'this Monday', '2021-07-12/2021-07-19'],
  ['They met over the weekend', 'over the weekend', '2021-07-10/2021-07-11'],
  ['last week', 'last week', '2021-07-05/2021-07-11'],
  ['this week', 'this week', '2021-07-12/2021-07-18'],
  ['next week', 'next week', '2021-07-19/2021-07-25'],
  ['last month', 'last month', '2021-06'],
  ['next month', 'next month', '2021-08'],
  ['last year', 'last year', '2020'],
  ['this year', 'this year', '2021'],
  ['earlier this year', 'earlier this year', '2021-01-01/2021-07-16'],
  ['later this month', 'later this month', '2021-07-16/2021-07-31'],
  ['earlier this week', 'earlier this week', '2021-07-12/2021-07-16'],
  ['earlier in July', 'earlier in July', '2021-07-01/2021-07-16'],
  ['this summer', 'this summer', '2021-22'],
  ['last summer', 'last summer', '2020-22'],
  ['last autumn', 'last autumn', '2020-23'],
  ['last June', 'last June', '2020-06-01/2021-06-30'],
  ['next March', 'next March', '2022-03'],
  ['two days ago', 'two days ago', '2021-07-14'],
  ['a week ago', 'a week ago', '2021-07-03/2021-07-15'],
  ['a week ago today', 'a week ago today', '2021-07-09'],
  ['one year ago today', 'one year ago today', '2020-07-16'],
  ['three months ago', 'three months ago', '2021-03-17/2021-05-15'],
  ['two years ago', 'two years ago', '2018-07-17/2020-07-15'],
  ['five hours ago', 'five hours ago', '2021-07-15/2021-07-16'],
  ['over the past five years', 'over the past five years', '2016-01-01/2021-07-16'],
  ['in the next two weeks', 'in the next two weeks', '2021-07-16/2021-08-01'],
  ['Talks will begin in two weeks.', 'in two weeks', '2021-07-16/2021-08-01'],
  ['more than two years ago', 'more than two years ago', '../2020-07-15'],
  ['at least two days ago', 'at least two days ago', '../2021-07-14'],
  ['less than a week ago', 'less than a week ago', '2021-07-03/2021-07-16'],
  // Days of a week that is named, and parts of a period.
  ['Monday of last week', 'Monday of last week', '2021-07-05'],
  ['They met on Monday last week.', 'Monday last week', '2021-07-05'],
  ['Friday next week', 'Friday next week', '2021-07-23'],
  ['the last Monday of June', 'the last Monday of June', '2021-06'],
  ['in the last week of June', 'the last week of June', '2021-06'],
  ['in the first half of July', 'the first half of July', '2021-07'],
  ['They met from Monday to Wednesday.', 'from Monday to Wednesday', '2021-07-12/2021-07-14'],
  ['They met on Tuesday and Wednesday.', 'Tuesday and Wednesday', '2021-07-13/2021-07-14'],
  ['They met Monday-Wednesday.', 'Monday-Wednesday', '2021-07-12/2021-07-14'],
  ['The forum from Monday to Wednesday', 'from Monday to Wednesday', '2021-07-12/2021-07-21'],
  [
    'December 30, 2021 to January 2, 2022',
    'December 30, 2021 to January 2, 2022',
    '2021-12-30/2022-01-02',
  ],
  ['30 June 2021 – 2 July 2021', '30 June 2021 – 2 July 2021', '2021-06-30/2021-07-02'],
  // What is agreed, asked or spoken of may be still to come, though the verb is past.
  ['The sides agreed to meet on July 30.', 'July 30', '2021-07-30'],
  ['He invited the minister to a meeting on July 30.', 'July 30', '2021-07-30'],
  ['They agreed to meet on Monday.', 'Monday', '2021-07-12/2021-07-19'],
  ['The sides discussed the summit in September.', 'September', '2021-09'],
  ['The minister said at a forum on June 28 that', 'June 28', '2021-06-28'],
  ['The minister said on Monday that', 'Monday', '2021-07-12'],
  ['They will meet on February 29.', 'February 29', '2024-02-29'],
  // Limits.
  ['by the end of 2022', 'by the end of 2022', '../2022-12-31'],
  ['by July 20', 'by July 20', '../2021-07-20'],
  ['until March 2022', 'until March 2022', '../2022-03-31'],
  ['before 20 July 2021', 'before 20 July 2021', '../2021-07-19'],
  ['before the end of 2022', 'before the end of 2022', '../2022-12-31'],
  ['after 2019', 'after 2019', '2020-01-01/..'],
  ['since 2019', 'since 2019', '2019-01-01/..'],
  ['since last year', 'since last year', '2020-01-01/..'],
  ['by the end of the year', 'by the end of the year', '../2021-12-31'],
  ['before the end of the month', 'before the end of the month', '../2021-07-31'],
  ['after the 2007 election', '2007', '2007'],
  ['since the 2010 trade summit', '2010', '2010'],
  ['most hit by the 2008 violence', '2008', '2008'],
  ['recovering from the devastating 2022 floods', '2022', '2022'],
  ['over the first quarter [of 2022] it grew', 'the first quarter [of 2022]', '2022-33'],
  ["Monday's announcement lets them plan", "Monday's", '2021-07-12'],
  ["Monday's announcement will be long", "Monday's", '2021-07-19'],
  ['since the beginning of the year', 'since the beginning of the year', '2021-01-01/..'],
  ['no earlier than 2023', 'no earlier than 2023', '2023-01-01/..'],
  ['not before 2023', 'not before 2023', '2023-01-01/..'],
  ['not until August', 'not until August', '2021-08-01/..'],
  ['The exhibition runs through July 20.', 'through July 20', '../2021-07-20'],
  // After or before a day that may be either of two.
  ['after Monday', 'after Monday', '2021-07-12/..'],
  ['They met after Monday.', 'after Monday', '2021-07-13/..'],
  ['after 16 July', 'after 16 July', '2021-07-17/..'],
  // What is near a day is doubted to be on it.
  ['around 15 August', 'around 15 August', '2021-08-15~'],
  ['on or about 5 July 2021', 'on or about 5 July 2021', '2021-07-05~'],
  // Parts without agreed edges.
  ['in early 2021', 'early 2021', '2021'],
  ['in mid-July', 'mid-July', '2021-07'],
  ['at the end of June', 'the end of June', '2021-06'],
  // A day of either, or of all; never the first of several alone.
  ['They met in May or June.', 'May or June', '2021-05-01/2021-06-30'],
  ['They met from late May to early June.', 'from late May to early June', '2021-05-01/2021-06-30'],
  ['They met on 10/11 May.', '10/11 May', '2021-05-10/2021-05-11'],
  ['It grew in 2019/20.', 'in 2019/20', '2019/2020'],
  ['They met during the past year.', 'past year', '2020-01-01/2021-07-16'],
  ['They met on the eve of 9 May.', 'on the eve of 9 May', '../2021-05-08'],
  // Vague.
  ['They met recently.', 'recently', '../2021-07-16'],
  ['the recent election', 'recent', '../2021-07-16'],
  ['in recent years', 'in recent years', '../2021-07-16'],
  ['several months ago', 'several months ago', '../2021-07-16'],
  ['in the coming days', 'in the coming days', '2021-07-16/..'],
])('%s', (sentence, original, edtf) => {
  expect(read(sentence)).toEqual([[original, edtf]]);
});

test.each([
  'Theresa May may visit.',
  'They march on and spring back.',
  'Prices fall and 5 may rise.',
  'The vaccine reached 2021 people in 12 cities.',
  'The parties met at the 75th session, 30 years after.',
  'Article 5 of Resolution 1244',
  'the goals of the 2030 Agenda',
  'The next day they left; two days later they met in person.',
  'It grew by 2020.5 points and in 2020,5.',
  'on 31 June 2021',
  'the Good Friday Agreement',
  // Of a year that is told elsewhere.
  'They met on May 5 of the same year.',
  'They met on 5 May that year and in June of that year.',
  "They met in May '98.",
  'They meet every Friday.',
  'It had many members (2000 of them) and 2021 soldiers marked the day.',
  'Person of the Year and of the week',
  'They discussed the upcoming visit and will meet as soon as possible.',
  'They praised the implementation of the 2030 Agenda and its 2000 soldiers.',
  '',
])('no time in %j', (sentence) => expect(read(sentence)).toEqual([]));

test('what was several hours before something else hangs on that', () =>
  expect(findTimes('He came several hours before the talks.', '2021-07-16')).toEqual([]));

test('several in one sentence, in order and apart', () => {
  expect(
    read('On July 5, 2021 they met; the next round is planned for autumn 2021, not for next year.'),
  ).toEqual([
    ['July 5, 2021', '2021-07-05'],
    ['autumn 2021', '2021-23'],
    ['next year', '2022'],
  ]);
});

test('the nearest year across New Year', () => {
  expect(read('They met on December 30.', '2022-01-04')).toEqual([['December 30', '2021-12-30']]);
  expect(read('They will meet on January 4.', '2021-12-30')).toEqual([['January 4', '2022-01-04']]);
  expect(read('They met from December 30 to January 2.', '2022-01-04')).toEqual([
    ['from December 30 to January 2', '2021-12-30/2022-01-02'],
  ]);
});

test('the end of a month is not stepped over', () => {
  expect(read('last month', '2021-03-31')).toEqual([['last month', '2021-02']]);
  expect(read('a month ago', '2021-03-31')).toEqual([['a month ago', '2021-02-01/2021-03-30']]);
});

test('a bad day of publication is refused', () => {
  expect(() => findTimes('today', '2021-02-30')).toThrow('publishedAt "2021-02-30"');
});

test.each([
  ['She flew to Oslo, where on Monday she will meet Ann Lee.', '2021-07-19'],
  ['She said that on Monday she will meet Ann Lee.', '2021-07-19'],
  ['She met Bo Ek and on Monday will meet Ann Lee.', '2021-07-19'],
  ['She met Bo Ek and on Monday flew to Oslo.', '2021-07-12'],
  ['She will meet Bo Ek and on Monday met Ann Lee.', '2021-07-12'],
  ['They met Bo Ek and on Monday Ann Lee and will meet again.', '2021-07-12'],
  ['Bo Ek, who met Ann Lee on Monday, will visit Oslo.', '2021-07-12'],
])('a time that opens a clause looks the way of its verb: %s', (sentence, day) =>
  expect(findTimes(sentence, '2021-07-16').map(({ date }) => date.edtf)).toEqual([day]),
);
