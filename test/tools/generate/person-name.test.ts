import { slugOf } from '../../../src/domain/slug';
import { COUNTRIES } from '../../../tools/generate/world/country';
import { drawName } from '../../../tools/generate/world/person-name';
import { PURPOSE, Random } from '../../../tools/generate/world/random';

/** A given and a family name in Latin letters. */
const FORM = /^\p{Script=Latin}[\p{Script=Latin}'’-]* \p{Script=Latin}[\p{Script=Latin}'’-]*$/u;

it.each(COUNTRIES)('draws many names for $name', ({ locale, code, name }) => {
  expect(code).toMatch(/^[A-Z]{2}$/);
  expect(name).not.toBe(code);
  const drawn = Array.from({ length: 60 }, (_, i) =>
    drawName(new Random(1, PURPOSE.name, i), locale),
  );
  const odd = drawn.filter(
    ({ full, last, names }) =>
      !FORM.test(full) ||
      !full.endsWith(` ${last}`) ||
      slugOf(last) === '' ||
      names[0]?.value !== full,
  );
  expect(odd).toEqual([]);
  expect(new Set(drawn.map(({ full }) => full)).size).toBeGreaterThan(50);
});
