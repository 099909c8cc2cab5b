import countries from 'i18n-iso-countries/index.js';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A country, by its ISO 3166-1 code.', simpleResolvers: true })
export class Country {
  @Field({ description: 'ISO 3166-1 alpha-2 code, such as `KZ`.' })
  code!: string;

  @Field({ description: 'Its English short name in ISO 3166.' })
  name!: string;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the package ships its names as JSON
countries.registerLocale(require('i18n-iso-countries/langs/en.json') as countries.LocaleData);

/** The country of a stored code. */
export function countryOf(code: string): Country {
  return { code, name: countries.getName(code, 'en') ?? code };
}
