/** Word lists of offices, lower case. How they combine is told in `title-phrase.ts`. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).filter(Boolean));

/** Nouns that name who holds an office. */
export const HEADS = list(`
  amir ameer assistant president minister secretary ambassador consul chairman chairwoman chairperson chair
  vice-chairman vice-president vice-minister vice-chair vice-premier co-chairman co-chair
  speaker king queen prince princess emir sultan pope emperor chancellor premier governor mayor akim
  director director-general head commissioner representative envoy adviser advisor counsellor
  counselor councilor councillor aide spokesperson spokesman spokeswoman commander chief leader senator rector
  secretary-general general-secretary attaché ombudsman charge congressman congresswoman dpm eam mos sg dsg vp cm cs constable admiral prosecutor negotiator
  coordinator administrator treasurer first-secretary undersecretary deputy-chairman
  deputy-minister ambassador-at-large consul-general president-elect chargé pm fm
  chairperson-in-office chairman-in-office chair-in-office chairwoman-in-office co-ordinator
  commander-in-chief vice-speaker vice-governor deputy-governor vice-chancellor vice-rector
  under-secretary under-secretary-general undersecretary-general commissioner-general
  prosecutor-general attorney-general governor-general minister-counsellor minister-counselor
  minister-designate president-designate prime-minister premier-designate rapporteur toraga
  taoiseach tánaiste nuncio patriarch archbishop vice-chairperson vice-chairwoman co-chairperson
  co-chairwoman khokim hokim marshal member dean doyen ruler prefect ceo editor-in-chief co-founder founder
  commandant superintendent sherpa sous-sherpa solicitor-general auditor-general lieutenant-governor minister-president
  vice-consul vice-director justice co-president co-director co-rapporteur catholicos mufti provost landeshauptmann landeshauptfrau whip manager`);

/** Words that stand in front of a head and are part of the office's name. */
export const MODIFIERS = list(`
  deputy vice first second third acting interim assistant under associate permanent special high
  honorary extraordinary plenipotentiary diplomatic senior state foreign prime chief general
  national federal executive supreme principal military political parliamentary presidential
  cultural commercial economic trade security defense defence finance interior energy
  health education justice agriculture transport environment culture tourism digital
  climate press home external internal crown grand managing attorney ex-officio
  police crime council commission ministry senate parliament duma assembly cabinet committee congress
  policy affairs alternate caretaker transitional regional joint founding honourable executive private opposition main
  project programme majority minority house lord allied resident humanitarian field global personal department bureau additional
  non-resident official shadow lower upper specialist country coordinating ranking court`);

/** Modifiers that say how the office is held, and are no part of its name. */
export const MANNERS = list(
  'former ex then then-serving outgoing incoming newly appointed elected late current new visiting incumbent ousted deposed toppled onetime erstwhile',
);
/** Those that say that it is held no more. */
export const FORMER = list('former ex then late ousted deposed toppled onetime erstwhile');

/** Fields of office that stand after "of" or "for", in one or more capitalised words. */
export const FIELDS: readonly string[] = [
  'State',
  'Blue Economy',
  'Green Economy',
  'Green Transition',
  'Just Transition',
  'Energy Transition',
  'Digital Transition',
  'Climate Action',
  'Public Administration',
  'Public Service',
  'Civil Service',
  'Civil Service Affairs',
  'Local Government',
  'Local Self-Government',
  'Law and Justice',
  'Physical Planning',
  'Roads and Bridges',
  'Posts and Telecommunications',
  'Digital Economy and Society',
  'Digital Transformation',
  'State Assets',
  'New Technologies',
  'Small and Medium Enterprises',
  'Enterprise and Employment',
  'European Projects',
  'Foreign Affairs',
  'External Affairs',
  'External Relations',
  'European and Foreign Affairs',
  'Europe and Foreign Affairs',
  'European Affairs',
  'European Integration',
  'International Relations',
  'Relations with States',
  'International Trade',
  'Internal Affairs',
  'Home Affairs',
  'Interior',
  'Defense',
  'Defence',
  'National Defense',
  'Finance',
  'Economy',
  'National Economy',
  'Economic Development',
  'Trade',
  'Trade and Integration',
  'Trade and Industry',
  'Commerce',
  'Industry',
  'Energy',
  'Oil',
  'Justice',
  'Health',
  'Healthcare',
  'Education',
  'Science',
  'Education and Science',
  'Higher Education',
  'Culture',
  'Culture and Sport',
  'Sport',
  'Tourism',
  'Agriculture',
  'Transport',
  'Transportation',
  'Environment',
  'Ecology',
  'Labor',
  'Labour',
  'Digital Development',
  'Information',
  'Emergency Situations',
  'Human Rights',
  'Democracy',
  'Investment',
  'Staff',
  'Presidential Staff',
  'General Staff',
  'Defence Staff',
  'Defense Staff',
  'Naval Staff',
  'Army Staff',
  'Air Staff',
  'Mission',
  'Protocol',
  'Security',
  'National Security',
  'Foreign Policy',
  'Political Affairs',
  'Public Affairs',
  'Law',
  'Racing',
  'Cabinet',
  'Training',
  'Education and Training',
  'Emigrants',
  'Strategic Industries',
  'Temporarily Occupied Territories',
  'Reintegration of the Temporarily Occupied Territories',
  'Reintegration of Temporarily Occupied Territories',
  'African Cooperation',
  'Foreign Affairs, European Union and Cooperation',
];

/** Words that the names of portfolios are made of: "Road Transport", "Natural Gas", "Women and Youth". */
export const PORTFOLIO_WORDS = list(`
  foreign affairs external internal home european europe international relations trade integration industry recovery
  industries commerce economy economic finance budget investment investments development energy oil
  petroleum gas natural resources mineral mines mining power water irrigation environment environmental ecology climate
  change forestry agriculture food rural livestock fisheries land lands transport transportation railway
  railways road roads highways shipping maritime ports aviation infrastructure construction housing urban
  planning regional local justice legal interior security national public order emergency situations
  disaster management defense defence military veterans health healthcare social welfare protection labor
  labour employment pensions family women gender children youth sport sports culture heritage arts tourism
  education higher science research technology innovation innovations digital digitalization information
  communications communication telecommunications media policy political human rights democracy religious
  migration diaspora population reform reforms organisations organizations cooperation co-operation
  bilateral multilateral strategic privatization privatisation entrepreneurship business consumer space nuclear
  atomic neighbourhood enlargement works services worship safety petitions budgets civil liberties customs
  taxation revenue statistics minorities issues negotiations conflict resolution inter-parliamentary interparliamentary matters equality reconciliation
  civic integrity transparency anti-corruption corruption connectivity crises genocide terrorism
  counter-terrorism drugs trafficking refugees elections institutions freedom religion antisemitism
  industrialisation industrialization immigration agrarian expatriates expatriate antimonopoly heavy light mechanical peacebuilding peace operations coordination disarmament arms control growth oceans
  credit diseases agencies cyberspace counterterrorism intelligence strategy
  crime narcotics narcotic antiquities monuments wildlife meteorology hydrology metrology standards standardization
  standardisation textiles machinery electricity electronics cyber airports aerospace aeronautics music theatre film cinema press
  publishing competition antitrust export exports imports procurement property assets prisons corrections disabilities
  disability elderly hydrocarbons unification reunification outer reintegration territories settlements indigenous
  inclusion demography seniors handicrafts crafts cooperatives relief rehabilitation resettlement repatriation biodiversity
  ecosystems aquaculture cotton broadcasting telecom tribal empowerment nonproliferation non-proliferation proliferation
  stabilization stabilisation hostage process peoples skills asylum geology logistics citizenship enterprises prevention
  hajj umrah territorial forests railways sustainable treasury reconstruction overseas technologies`);

/** Nouns that name no office by themselves: "chief Josep Borrell". */
export const VAGUE_HEADS = list('chief leader head');

/** Heads of states and of bodies, who hold no lesser office beside. */
export const SUPREME_HEADS = list('president secretary-general secretary king queen emperor pope');

/** Heads of towns and regions, whose names no list has: "Governor of Queretaro". */
export const TERRITORIAL_HEADS = list(
  'governor mayor akim hokim khokim vice-governor deputy-governor prefect',
);

/** Ranks by birth, which stand before a name as a form of address does. */
export const RANKS = new Set([
  'Prince',
  'Princess',
  'Sheikh',
  'Sheikha',
  'Lord',
  'Emir',
  'Baroness',
]);

/** Lower-case heads that, with a state's adjective alone, point back: "the Moroccan minister". */
export const POINTING_HEADS = list(
  'minister ambassador envoy secretary representative leader chief head commissioner speaker consul',
);

/** Heads that a portfolio's name stands right before: "Railway Minister". */
export const PORTFOLIO_HEADS = list(
  'minister secretary commissioner coordinator envoy adviser advisor negotiator attaché',
);

/** Short forms of offices, with the words that they stand for. */
export const SHORT_OFFICES: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  fm: ['foreign', 'minister'],
  dpm: ['deputy', 'prime', 'minister'],
  eam: ['external', 'affairs', 'minister'],
  mos: ['minister'],
  sg: ['secretary-general'],
  dsg: ['deputy', 'secretary-general'],
  vp: ['vice', 'president'],
  cm: ['chief', 'minister'],
  cs: ['cabinet', 'secretary'],
};

/** Words of address before a name. */
export const HONORIFICS = new Set(
  `mr. mr mrs. mrs ms. ms miss dr. dr sir lord lady dame sr. jr. prof. prof professor engr eng eng. gen. general lt. lieutenant
  mp mps mep meps amb col. colonel maj. major capt. captain adm. admiral brig. sheikh h.e. excellency madam madame mme adv. honourable honorable ratu datuk dato shri smt smt. shrimati kumari comrade elbasy academician h.e major-general lieutenant-general brigadier-general
  monsieur sen. rep. gov. amb. engr. atty. rt. rt right hon. hon honourable rev. his her majesty highness holiness eminence beatitude royal sayyed sayyid shaikh sheikha haji hajji
  mallam malam hajia hajiya alhaji alhaja ustaz ustad samdech techo oknha lyonpo dasho maulana ayatollah afioga pehin pengiran monsignor ato woizero`.split(
    /\s+/,
  ),
);

/** Words of address that are family names too, and that lead to a name only before a capital. */
export const STYLES_BEFORE = new Set(
  'Judge Bishop Cardinal Reverend Commodore Brigadier Sergeant Imam Rabbi Tun Barrister Mullah Pastor'.split(
    ' ',
  ),
);
