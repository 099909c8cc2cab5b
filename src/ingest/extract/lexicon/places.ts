/** Names of places and peoples that the packages of countries leave out, by ISO 3166-1 alpha-2 code. */

export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia'],
  US: ['U.S.', 'U.S', 'US', 'USA', 'United States'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom'],
  CN: ['PRC', 'People’s Republic of China', "People's Republic of China"],
  PG: ['PNG'],
  KR: ['Republic of Korea', 'ROK', 'South Korea', 'Korea'],
  KP: [
    'DPRK',
    'Democratic People’s Republic of Korea',
    "Democratic People's Republic of Korea",
    'North Korea',
  ],
  AE: ['UAE'],
  RU: ['Russian Federation', 'Russia'],
  KG: ['Kyrgyz Republic', 'Kyrgyzstan'],
  CZ: ['Czech Republic', 'Czechia'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  MM: ['Burma', 'Myanmar'],
  PS: ['Palestine'],
  VA: ['Holy See', 'Vatican'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  VN: ['Viet Nam', 'Vietnam', 'Việt Nam'],
  IR: ['Iran'],
  SY: ['Syria'],
  MD: ['Moldova'],
  TZ: ['Tanzania'],
  VE: ['Venezuela'],
  BO: ['Bolivia'],
  LA: ['Laos'],
  BN: ['Brunei'],
  CV: ['Cabo Verde', 'Cape Verde'],
  SZ: ['Eswatini'],
};

/** Adjectives and names of peoples. Those of the packages are added to these. */
export const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  US: ['American', 'U.S.', 'U.S', 'US'],
  GB: ['British', 'UK', 'U.K.', 'U.K'],
  MK: ['Macedonian', 'North Macedonian'],
  BA: ['Bosnian', 'Bosnian-Herzegovinian'],
  KZ: ['Kazakh', 'Kazakhstani'],
  UZ: ['Uzbek', 'Uzbekistani'],
  TJ: ['Tajik', 'Tajikistani'],
  KG: ['Kyrgyz', 'Kyrgyzstani'],
  TM: ['Turkmen', 'Turkmenistani'],
  AZ: ['Azerbaijani', 'Azeri'],
  RU: ['Russian'],
  CZ: ['Czech'],
  CN: ['Chinese'],
  TR: ['Turkish'],
  DO: ['Dominican'],
  CR: ['Costa Rican'],
  SA: ['Saudi'],
  AE: ['Emirati'],
  NL: ['Dutch'],
  AF: ['Afghan'],
  CY: ['Cypriot'],
  KR: ['Korean', 'South Korean'],
  NZ: ['New Zealand'],
  LA: ['Lao'],
};

/** Regions, seas and provinces: places that belong to no one country, or are parts of one. */
export const REGIONS: readonly string[] = [
  'Central Asia',
  'West Bank',
  'Artsakh',
  'Abkhazia',
  'South Ossetia',
  'Tatarstan',
  'Bashkortostan',
  'Karakalpakstan',
  'Chechnya',
  'Dagestan',
  'Transnistria',
  'Gagauzia',
  'Bavaria',
  'Saxony',
  'Quebec',
  'Carinthia',
  'Lombardy',
  'Yakutia',
  'South Asia',
  'Southeast Asia',
  'East Asia',
  'Asia',
  'Asia-Pacific',
  'Europe',
  'Eastern Europe',
  'Western Europe',
  'Africa',
  'North Africa',
  'Middle East',
  'Near East',
  'Latin America',
  'Central America',
  'South America',
  'North America',
  'Western Hemisphere',
  'Caribbean',
  'Americas',
  'Caucasus',
  'South Caucasus',
  'Balkans',
  'Western Balkans',
  'Indo-Pacific',
  'Eurasia',
  'Arctic',
  'Antarctic',
  'Eastern Mediterranean',
  'East Mediterranean',
  'Mediterranean',
  'Black Sea',
  'Caspian Sea',
  'Baltic Sea',
  'Aral Sea',
  'Red Sea',
  'South China Sea',
  'Persian Gulf',
  'Taiwan Strait',
  'Korean Peninsula',
  'Northern Ireland',
  'Scotland',
  'Wales',
  'England',
  'Crimea',
  'Donbass',
  'Donbas',
  'Nagorno-Karabakh',
  'Karabakh',
  'Xinjiang',
  'Tibet',
  'Catalonia',
  'Crete',
  'Flanders',
  'Wallonia',
  'Gaza',
  'Gaza Strip',
  'West Bank',
  'Sahel',
  'Kurdistan',
  'Siberia',
  'Sinai',
  'Golan Heights',
  'Kashmir',
  'Punjab',
  'Balochistan',
  'Darfur',
  'Tigray',
  'Amhara',
  'Oromia',
  'Somaliland',
  'Puntland',
  'Hokkaido',
  'Okinawa',
  'Guam',
  'Hawaii',
  'Transcarpathia',
  'Zaporozhye Region',
  'Horn of Africa',
  'Great Lakes region',
  'Levant',
  'Maghreb',
  'Southeast Europe',
  'Central Europe',
  'Northern Europe',
  'West Africa',
  'East Africa',
  'Southern Africa',
  'Central Africa',
  'Sub-Saharan Africa',
  'Pacific Islands',
  'Arctic Ocean',
  'Indian Ocean',
  'Pacific Ocean',
  'Atlantic Ocean',
];

/** Nouns that end the name of a place. */
export const PLACE_NOUNS = new Set(
  'province region oblast district county prefecture strait sea seas peninsula island islands bay gulf mountains desert canal valley'.split(
    ' ',
  ),
);

/** Nouns in lower case that stand before "of" and a place, or after its name. */
export const TERRITORY_NOUNS = new Set(
  'city cities town towns state states province provinces region regions district districts oblast municipality municipalities port ports village governorate'.split(
    ' ',
  ),
);

/** Adjectives of peoples and the like: "Arab states", "the Tibetan region" name no place. */
export const PLACE_ADJECTIVES = new Set(
  'arab tibetan kurdish muslim islamic baltic nordic gulf balkan slavic turkic african asian european western eastern northern southern central'.split(
    ' ',
  ),
);

/** What is named after a town: "Riga Airport" is not the town. */
export const NAMED_AFTER = new Set('airport port forum process deal initiative'.split(' '));

/** Nouns before which a town's name tells which agreement is meant, and no place. */
export const AGREEMENT_WORDS = new Set(
  'agreement agreements process package protocol protocols accord accords treaty declaration convention charter format principles communique communiqué forum'.split(
    ' ',
  ),
);

/** Nouns that a state's full name begins with: "Kingdom of", "Republic of". */
export const STATE_NOUNS = new Set([
  'republic',
  'kingdom',
  'sultanate',
  'emirate',
  'principality',
  'confederation',
]);

/** Adjectives that the full names of states begin with. */
export const STATE_ADJECTIVES = new Set(
  `Eastern Oriental Arab Islamic Democratic Federal Socialist Bolivarian Plurinational United
  Co-operative Cooperative Hashemite Federative People's Peoples Hellenic Independent`.split(/\s+/),
);
