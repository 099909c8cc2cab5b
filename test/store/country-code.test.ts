import { compileFilter } from '../../src/store/filter';

test.each([
  ['places', { country: { eq: 'kz' } }, { country: { $eq: 'KZ' } }],
  ['organisations', { country: { in: ['kz', 'BE'] } }, { country: { $in: ['KZ', 'BE'] } }],
  ['posts', { sendingState: { eq: 'kz' } }, { sendingState: { $eq: 'KZ' } }],
  ['posts', { receivingState: { eq: 'be' } }, { receivingStates: { $eq: 'BE' } }],
] as const)('%s by %j asks for the code in capitals', async (name, filter, expected) => {
  expect(await compileFilter(null as never, name, filter)).toEqual(expected);
});
