import { compileFilter } from '../../src/store/filter';

test.each([
  ['places', { country: { eq: 'kz' } }, { country: { $eq: 'KZ' } }],
  ['organisations', { country: { in: ['kz', 'BE'] } }, { country: { $in: ['KZ', 'BE'] } }],
  ['posts', { sendingState: { eq: 'kz' } }, { sendingState: { $eq: 'KZ' } }],
  ['posts', { receivingState: { eq: 'be' } }, { receivingStates: { $eq: 'BE' } }],
  ['articles', { language: { eq: 'EN' } }, { language: { $eq: 'en' } }],
  [
    'articles',
    { language: { in: ['pt-br', 'zh-hant'] } },
    { language: { $in: ['pt-BR', 'zh-Hant'] } },
  ],
  ['articles', { language: { startsWith: 'zh-' } }, { language: { $gte: 'zh-', $lt: 'zh.' } }],
] as const)('%s by %j asks for the code as it is kept', async (name, filter, expected) => {
  expect(await compileFilter(null as never, name, filter)).toEqual(expected);
});
