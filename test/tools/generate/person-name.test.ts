import { slugOf } from '../../../src/domain/slug';
import { COUNTRIES } from '../../../tools/generate/world/country';
import { drawName } from '../../../tools/generate/world/person-name';
import { PURPOSE, Random } from '../../../tools/generate/world/random';

it.each(COUNTRIES)('draws many names for $name', ({ locale, code, name }) => {
  expect(code).toMatch(/^[A-Z]{2}$/);
  expect(name).not.toBe(code);
  const drawn = Array.from({ length: 60 }, (_, i) =>
    drawName(new Random(1, PURPOSE.name, i), locale),
  );
  for (const { full, last, names } of drawn) {
    expect(full).toMatch(
      /^\p{Script=Latin}[\p{Script=Latin}'’-]* \p{Script=Latin}[\p{Script=Latin}'’-]*$/u,
    );
    expect(full.endsWith(` ${last}`)).toBe(true);
    expect(slugOf(last)).not.toBe('');
    expect(names[0]?.value).toBe(full);
  }
  expect(new Set(drawn.map(({ full }) => full)).size).toBeGreaterThan(50);
});
