/**
 * Abbreviations by language, lower case and without the last point. TITLE: stands before a name or
 * number, so no sentence ends after it. OTHER: may end a sentence, which then the next word tells.
 */
interface Abbreviations {
  title: readonly string[];
  other: readonly string[];
  /** Stands after a town, and ends a sentence unless the next word is one of `ofTown`. */
  towns?: readonly string[];
  /** Words that go on with a town's name: "D.C. Mayor". */
  ofTown?: readonly string[];
  /** Words that begin a sentence and are not the second part of a name. */
  starters: readonly string[];
  /** Whether a number with a point is an ordinal ("16. Juli"). */
  ordinals?: boolean;
}

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const EN: Abbreviations = {
  title:
    list(`mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl brig sen rep gov pres amb hon rt
    rev adv fr st msgr supt sec dep asst no nos art arts vol pp para fig ch ed vs cf v md mohd muhd eng engr atty smt messrs`),
  other: list(`u.s u.k u.n e.u u.s.a u.s.s.r jr sr inc co corp ltd llc plc etc e.g i.e a.m p.m al
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept univ est approx ma moh abd wm sta sto
    retd rtd ret gov't int'l ph.d m.d b.a m.a ave blvd rd`),
  towns: ['d.c'],
  ofTown: list(`mayor council police metropolitan national circuit superior court attorney area
    public department chapter statehood government delegate`),
  starters: list(`the a an he she it they we i you his her its their our this that these those there
    in on at by for from with after before during since under over as if when while although however
    but and both also according following meanwhile moreover earlier later today yesterday
    speaking asked commenting then so what who`),
};

const RU: Abbreviations = {
  title: list(`г гг гор ул пр просп пл д кв обл р-н пос с им св проф акад доц ген полк подп кап адм
    тов гр г-н г-жа ст п пп рис табл см ср стр т тт гл вып чл.-корр зам нач`),
  other: list(`т.е т.к т.д т.п т.н др пр тыс млн млрд трлн руб коп долл в вв н.э до.н.э мин сек ч`),
  starters:
    list(`в во на по при после до с со об о к из за для от не он она они это этот эта эти как
    также кроме однако ранее сегодня вчера стороны мы я его её их`),
};

const FR: Abbreviations = {
  title: list(
    `m mm mme mmes mlle me mgr dr pr prof gén col cap st ste art p pp vol n no fig cf av apr`,
  ),
  other: list(`etc p.ex c.-à-d j.-c s.a é.-u u.e janv févr avr juil sept oct nov déc env`),
  starters:
    list(`le la les l un une des il elle ils elles on nous vous je ce cet cette ces en au aux
    dans par pour selon après avant lors mais et de`),
};

const TR: Abbreviations = {
  title: list(`dr prof doç sn av gen org kor yzb bnb yrd müh mim öğr cad sok no s sf`),
  other: list(`vb vs örn bkz a.ş ltd şti t.c m.ö m.s`),
  starters: list(`bu şu o bir ve ama ancak iki taraflar daha ayrıca`),
  ordinals: true,
};

const KK: Abbreviations = {
  title: list(`ж жж қ көш обл ауд проф акад ген м`),
  other: list(`т.б т.с.с т.т мың млн млрд ғ ғғ`),
  starters: list(`бұл ол олар тараптар сондай-ақ ал осы кездесу`),
};

const DE: Abbreviations = {
  title: list(`hr fr dr prof gen st nr art abs bd s vgl ca`),
  other: list(`z.b d.h u.a usw bzw etc u.s.w z.t jan feb aug sept okt nov dez`),
  starters: list(`der die das er sie es wir ich ein eine in im am bei nach vor mit`),
  ordinals: true,
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: EN,
  ru: RU,
  uk: RU,
  be: RU,
  fr: FR,
  tr: TR,
  az: TR,
  kk: KK,
  ky: KK,
  de: DE,
};

/** What the rules need to know of a language; English serves for those without a list of their own. */
export interface AbbreviationRules {
  titles: ReadonlySet<string>;
  others: ReadonlySet<string>;
  towns: ReadonlySet<string>;
  ofTown: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  ordinals: boolean;
}

const built = new Map<Abbreviations, AbbreviationRules>();

/** The rules for a BCP 47 tag. */
export function abbreviationsOf(lang: string): AbbreviationRules {
  const data = BY_LANGUAGE[lang.toLowerCase().split('-')[0] ?? ''] ?? EN;
  const rules = built.get(data) ?? {
    titles: new Set(data.title),
    others: new Set(data.other),
    towns: new Set(data.towns),
    ofTown: new Set(data.ofTown),
    starters: new Set(data.starters),
    ordinals: data.ordinals ?? false,
  };
  built.set(data, rules);
  return rules;
}
