import fc from 'fast-check';
import { backingOf, type Source } from '../../src/domain/origins';
import { isSameText, sketchHashes, textSketch } from '../../src/domain/text-sketch';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `outlet-${id}`,
  origin: null,
  sketch: '',
  ...more,
});
const originsOf = (...sources: Source[]) => backingOf(sources).originCount;

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
const hashes = (text: string) => sketchHashes(textSketch(text));
const sketched = (id: string, text: string) => source(id, { sketch: textSketch(text) });

describe('origins', () => {
  test('of nothing are none', () =>
    expect(backingOf([])).toEqual({ sourceCount: 0, originCount: 0 }));

  test('ten outlets that relay one press service are one', () =>
    expect(
      backingOf(
        Array.from({ length: 10 }, (_, i) => source(String(i), { origin: 'press-service' })),
      ),
    ).toEqual({ sourceCount: 10, originCount: 1 }));

  test('unstated, the outlet is its own; two of its articles are one', () => {
    expect(originsOf(source('a'), source('b'))).toBe(2);
    expect(originsOf(source('a', { publisher: 'x' }), source('b', { publisher: 'x' }))).toBe(1);
  });

  test('what the press service publishes itself is the same', () =>
    expect(originsOf(source('a', { origin: 'p' }), source('b', { publisher: 'p' }))).toBe(1));

  test('who relies on a relay relies on what it relays, in whatever order', () => {
    const relay = source('a', { publisher: 'agency', origin: 'ministry' });
    const relayed = source('b', { origin: 'agency' });
    const own = source('c', { origin: 'ministry' });
    expect(originsOf(relay, relayed, own)).toBe(1);
    expect(originsOf(own, relayed, relay)).toBe(1);
    expect(originsOf(relayed, own)).toBe(2);
  });

  test('bodies that name each other are one', () =>
    expect(
      originsOf(
        source('a', { publisher: 'x', origin: 'y' }),
        source('b', { publisher: 'y', origin: 'x' }),
      ),
    ).toBe(1));

  test('an article counts once however often it is quoted', () =>
    expect(backingOf([source('a'), source('a')])).toEqual({ sourceCount: 1, originCount: 1 }));

  test('texts that are mostly one have one origin, whoever prints them', () =>
    expect(
      originsOf(
        sketched('a', words(0, 200)),
        sketched('b', words(0, 200)),
        sketched('c', words(500, 700)),
      ),
    ).toBe(2));

  test('of what hundreds of articles tell are counted while nobody waits', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      sketched(String(i), words(i * 40, i * 40 + 300)),
    );
    const started = performance.now();
    expect(backingOf(many)).toEqual({ sourceCount: 500, originCount: 1 });
    // 0.4 s on two busy cores; 3 s when each pair read both sketches anew.
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test('the order of the sources decides nothing', () => {
    const body = fc.constantFrom('p', 'q', 'r');
    const any = fc.record({
      publisher: body,
      origin: fc.option(body),
      sketch: fc.constantFrom('', textSketch(words(0, 50)), textSketch(words(40, 90))),
    });
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 8 })
          .map((all) => all.map((each, i) => ({ id: String(i), ...each })))
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            ),
          ),
        ([all, shuffled]) => expect(backingOf(shuffled)).toEqual(backingOf(all)),
      ),
    );
  });
});

describe('the same text', () => {
  const whole = hashes(words(0, 400));
  test.each<[string, string, boolean]>([
    ['another lead', `Our correspondent ${words(10, 400)}`, true],
    ['half of it', words(0, 200), true],
    ['a word in thirty changed', words(0, 400).replace(/word(\d*[05]3|\d*17)\b/g, 'x'), true],
    ['capitals and points', words(0, 400).toUpperCase().replaceAll(' ', ', '), true],
    ['one paragraph of five', `${words(0, 80)} ${words(1000, 1320)}`, false],
    ['another text', words(400, 800), false],
    ['a few words of it', words(0, 6), false],
  ])('with %s: %s', (_how, text, same) => {
    expect(isSameText(whole, hashes(text))).toBe(same);
    expect(isSameText(hashes(text), whole)).toBe(same);
  });

  test('an empty text is like no other', () =>
    expect(isSameText(hashes(''), hashes(''))).toBe(false));
});
