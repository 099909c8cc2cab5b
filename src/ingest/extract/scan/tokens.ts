/** A word or sign of a text, with its place in it in UTF-16 code units. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  isCapital: boolean;
  isWord: boolean;
  /** Carries a possessive `'s` or `s'`, which `text` and `end` leave out. */
  isPossessive: boolean;
}

// Initials and abbreviations keep their points: "J.", "U.S.", "K.-J.", "Mr.", "Lt.".
const INITIALS = String.raw`\p{Lu}\p{M}*\.(?:-?\p{Lu}\p{M}*\.)*`;
// Transliterated initials have two letters: "Zh. Khodzhaev", "Yu. Ushakov"; first names are cut
// short too: "Ma. Theresa", "Mohd. Ali".
const SHORT = String.raw`(?:Zh|Kh|Sh|Ch|Ts|Yu|Ya|Ye|Dzh|Ma|Moh|Md|Mohd|Muhd|Abd|Wm|Sta|Sto|Mrs?|Ms|Dr|Sr|Jr|Lt|Gen|Col|Maj|Capt|Adm|Brig|Sgt|Prof|Hon|Rev|Adv|Sen|Rep|Gov|Amb|Engr?|Atty|Smt|Retd|St|H\.E)\.|H\.E(?=\s)|U\.[SKN](?=\s|$)`;
// Apostrophes of every make stand within names: "O‘tkir", "Mataʻafa", "L’Aquila".
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑’'‘ʻʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
// "then-President", "ex-Latvian Minister": how an office was held stands for itself.
const ONCE = String.raw`(?<![\p{L}-])(?:[Tt]hen|[Ee]x|[Ff]ormer)[-‑](?=\p{Lu}\p{Ll}{2})`;
// "UN-led", "the Ministry of Trade-funded": a name with what it does to the noun that follows.
// "State-owned Assets" is one word.
const COMPOUND =
  /^(?!State-owned)(\p{Lu}[\p{L}\p{N}]+)([-‑](?:\p{Ll}{2,}ed|led|run|held|made|built|wide))$/u;
// "the EU-Riga border", "a non-NATO ally": a body in a word with another, before a noun in lower case.
const WITH_BODY =
  /^(?:(?:EU|UN|NATO|ASEAN|AU|SADC|EAC|ECOWAS|OSCE|CARICOM|CELAC|GCC|BRICS|SCO|CIS|CSTO|EAEU|IMF|IAEA)[-‑–]\p{Lu}\p{L}+|(?:non|pro|anti|\p{Lu}\p{L}+)[-‑–](?:EU|UN|NATO|ASEAN|AU|SADC|EAC|ECOWAS|OSCE|CARICOM|CELAC|GCC|BRICS|SCO|CIS|CSTO|EAEU))$/u;
const BEFORE_NOUN = /^ (?!joint|mixed|working|bilateral|parliamentary|inter)\p{Ll}/u;
// "I'll meet", "we've met": two words, read as they are spelt out.
const CONTRACTED =
  /^(?<pronoun>I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]here|[Ww]ho|[Tt]hat)['’](?<verb>ll|ve|m|re)$/u;
const SPELT_OUT: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', m: 'am', re: 'are' };
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const TOKEN = new RegExp(`${ONCE}|${SHORT}|${INITIALS}|${WORD}|[^\\s]`, 'gu');
const POSSESSIVE = /['’]s$/u;

/** The words and signs of a stretch of a text. Hyphenated words are one; compounds of names are too. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const isPossessive = POSSESSIVE.test(match[0]);
    const word = isPossessive ? match[0].slice(0, -2) : match[0];
    const previous = tokens.at(-1);
    if (/^['’]$/u.test(word) && previous?.end === at && previous.text.endsWith('s')) {
      previous.isPossessive = true;
      continue;
    }
    const [, name, tail] = COMPOUND.exec(word) ?? [];
    const led = /^(?:of|for|and|the)$/.test(previous?.lower ?? '') ? tokens.at(-2) : previous;
    const isOfName = led?.isCapital === true && text.slice(previous?.end, at) === ' ';
    if (name && tail && (isOfName || CAPITALS.test(name))) {
      const end = at + name.length;
      tokens.push(
        {
          text: name,
          lower: name.toLowerCase(),
          start: at,
          end,
          isCapital: true,
          isWord: true,
          isPossessive: false,
        },
        {
          text: tail,
          lower: tail,
          start: end,
          end: end + tail.length,
          isCapital: false,
          isWord: false,
          isPossessive: false,
        },
      );
      continue;
    }
    const short = CONTRACTED.exec(word);
    const said = SPELT_OUT[short?.groups?.['verb'] ?? ''];
    if (short && said !== undefined) {
      const pronoun = short.groups?.['pronoun'] ?? '';
      const [who, verb] = wordsFrom([pronoun, word.slice(pronoun.length)], at);
      if (who && verb) tokens.push(who, { ...verb, text: said, lower: said, isWord: true });
      continue;
    }
    if (
      !isPossessive &&
      WITH_BODY.test(word) &&
      BEFORE_NOUN.test(text.slice(at + word.length, end))
    ) {
      const parts = word.split(/([-‑–])/u);
      tokens.push(...wordsFrom(parts, at));
      continue;
    }
    tokens.push({
      text: word,
      lower: word.toLowerCase().replace(/(?<=\p{L})[-‑]$/u, ''),
      start: at,
      end: at + word.length,
      // An apostrophe that is a letter may come first: "ʻUlukalala".
      isCapital: /^[ʻʼ]?\p{Lu}/u.test(word),
      isWord: /^[\p{L}\p{N}]/u.test(word),
      isPossessive,
    });
  }
  return tokens;
}

/** Words and signs that stand side by side from an offset on. */
function wordsFrom(parts: readonly string[], at: number): Token[] {
  return parts.map((text, i) => {
    const start = at + parts.slice(0, i).join('').length;
    return {
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      isCapital: /^\p{Lu}/u.test(text),
      isWord: /^\p{L}/u.test(text),
      isPossessive: false,
    };
  });
}
