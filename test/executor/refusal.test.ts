import { silence } from '../../src/executor/refusal';

const rejected = (): Promise<never> => Promise.reject(new Error('nobody waits'));

test.each([
  ['a promise', rejected],
  ['promises in a list', () => [1, rejected(), [rejected()]]],
  ['promises in a list to come', () => Promise.resolve([rejected()])],
])('%s is left unhandled by nobody', async (_, make) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    silence(make());
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});
