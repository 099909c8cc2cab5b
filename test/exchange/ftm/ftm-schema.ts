import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FtmEntity } from '../../../src/exchange/ftm/entity';

/**
 * What the published schema of FollowTheMoney says of the schemata and properties in use: the schemata
 * that each one is a kind of, what it requires, and each property's type (with the range of a reference).
 */
interface Schemata {
  version: string;
  schemata: Record<
    string,
    { isA: string[]; required: string[]; properties: Record<string, string> }
  >;
}
const { schemata } = JSON.parse(
  readFileSync(join(__dirname, '../../../../test/exchange/ftm/schemata.json'), 'utf8'),
) as Schemata;

/** What a value of each type looks like; a type that is not here takes any text. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  date: /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  country: /^[a-z]{2}$/,
  language: /^[a-z]{3}$/,
  url: /^https?:\/\//,
};

/** Most characters that a value of a type may have. */
const LONGEST: Readonly<Record<string, number>> = {
  text: 65_000,
  name: 384,
  string: 1024,
  identifier: 64,
  url: 4096,
};

/** What in a whole stream of entities the schema does not allow, one line each. */
export function problemsOf(entities: readonly FtmEntity[]): string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  const twice = entities.length - schemaOf.size;
  return [
    ...(twice > 0 ? [`${twice} ids stand twice`] : []),
    ...entities.flatMap((entity) => {
      const { required, properties } = schemata[entity.schema]!;
      const given = Object.keys(entity.properties);
      return [
        ...required
          .filter((name) => !given.includes(name))
          .map((name) => `${entity.id}: ${name} is required`),
        ...given.flatMap((name) => {
          const type = properties[name];
          if (type === undefined) return [`${entity.id}: ${entity.schema} has no ${name}`];
          return entity.properties[name]!.flatMap((value) => {
            const problem = problemWith(value, type, schemaOf);
            return problem === null ? [] : [`${entity.id}.${name}: "${value}" ${problem}`];
          });
        }),
      ];
    }),
  ];
}

function problemWith(
  value: string,
  type: string,
  schemaOf: ReadonlyMap<string, string>,
): string | null {
  if (value.trim() === '') return 'is empty';
  const [kind = '', range] = type.split(' ');
  if ([...value].length > (LONGEST[kind] ?? Infinity)) return `is too long for a ${kind}`;
  if (kind !== 'entity') return SHAPES[kind]?.test(value) === false ? `is no ${kind}` : null;
  const schema = schemaOf.get(value);
  if (schema === undefined) return 'leads nowhere';
  return schemata[schema]!.isA.includes(range!) ? null : `is no ${range}`;
}
