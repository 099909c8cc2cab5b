import { meetings } from '../read-meetings';

// Who does a verb was looked for again with every verb before it: each "discussed" doubled the time, and this would
// not end before the test's.
test('a sentence that says the same again and again is read', () => {
  const words = 'discussed the inspection of trucks at the northern crossing and ';
  expect(meetings(`It began. ${words.repeat(50)}ended.`)).toEqual([]);
});
