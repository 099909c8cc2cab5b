import countries from 'i18n-iso-countries';

/**
 * Members of the United Nations by the names that are common in them: each with a locale of the name
 * lists. Where those have no list of a country's own, the nearest stands in: the people are made up.
 */
const BY_LOCALE = {
  ru: 'RU BY KZ KG TJ UZ TM',
  uk: 'UA',
  de: 'DE AT CH LI LU',
  fr: 'FR BE MC SN CI ML BF NE TG BJ GN CM GA CG CD TD CF MG DJ KM RW BI HT',
  es: 'ES MX AR CL CO PE VE EC BO PY UY CU DO GT HN SV NI CR PA GQ',
  pt_PT: 'PT BR AO MZ CV GW ST TL',
  it: 'IT SM MT',
  tr: 'TR AZ',
  pl: 'PL',
  cs_CZ: 'CZ SK',
  ro: 'RO MD',
  hu: 'HU',
  nl: 'NL SR',
  sv: 'SE',
  fi: 'FI EE',
  nb_NO: 'NO IS',
  da: 'DK',
  hr: 'HR SI BA ME RS MK',
  lv: 'LV LT',
  id_ID: 'ID MY BN VN LA KH',
  en:
    'GB US AU CA NZ IE IN PK BD LK NP BT MV MM TH SG PH JP KR CN MN GR CY BG AL GE AM IL JO LB SY ' +
    'IQ IR SA AE QA KW BH OM YE EG LY TN DZ MA SD SS ET ER SO KE UG TZ ZM ZW MW BW NA ZA LS SZ MU ' +
    'SC NG GH SL LR GM MR AF JM TT BB BS BZ GY GD LC VC AG DM KN FJ PG SB VU WS TO TV KI NR MH FM PW',
} as const;

export type NameLocale = keyof typeof BY_LOCALE;

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  locale: NameLocale;
}

/** The countries of every world, in one order: the larger a world, the more of them it has. */
export const COUNTRIES: readonly Country[] = (() => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package ships names as JSON
  countries.registerLocale(require('i18n-iso-countries/langs/en.json') as countries.LocaleData);
  const names = countries.getNames('en');
  const groups = Object.entries(BY_LOCALE).map(([locale, codes]) =>
    codes.split(' ').map((code) => ({
      code,
      name: names[code] ?? code,
      locale: locale as NameLocale,
    })),
  );
  // One of each group in turn, so that a small world has several kinds of names.
  const longest = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, i) => groups.map((group) => group[i]))
    .flat()
    .filter((country) => country !== undefined);
})();

/** @throws RangeError past the last country. */
export function countryAt(index: number): Country {
  const country = COUNTRIES[index];
  if (!country) throw new RangeError(`no country ${index}`);
  return country;
}
