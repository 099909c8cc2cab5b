import type { Span } from '../../../store/article';

/** Begins a row of topics: "their growing engagement on climate action, trade, and energy". */
const ROW =
  /^[^,]*\b(?:engagement\s+(?:on|in)|cooperation\s+in\s+the\s+fields?\s+of|agenda,\s+such\s+as)\s+/u;
/** Where a second topic begins: "the war in X and global efforts to support Y". */
const SECOND =
  /\s+and\s+(?:on\s+)?(?=(?:(?:global|joint|ongoing|further)\s+efforts|efforts|how|ways|plans|issues|opportunities)\b)/u;
/** What comes "as well" is a topic of its own, unless it goes on with what a preposition began. */
const AS_WELL =
  /(?<!\bbetween\b(?:(?!\band\b).)*),?\s+as\s+well\s+as\s+(?:on\s+)?(?!(?:in|of|for|to|with|deepen|at)\b)/u;
/** "X in A and the Y of B": the article begins another topic, where the first has more than a name. */
const SECOND_OF =
  /(?<!^preparations\b.*)(?<=\S+\s+\S+\s+\S+)\s+and\s+(?:on\s+)?(?=the\s+(?:[\p{L}-]+\s+){1,3}(?:of|in|for|to|on)\s)/u;
/** "their relations and current international issues". */
const SECOND_ISSUES =
  /(?<=\b(?:relations|relationship|partnership|cooperation))\s+and\s+(?=(?:current|topical|pressing|regional|global|international|security)\s+(?:[\p{L}]+\s+){0,2}(?:issues|matters|problems)\b)/u;
/** "trade and our shared commitment to peace", "the war and Latvia’s latest efforts": another's topic. */
const SECOND_OF_ONE =
  /(?<=\S+\s+\S+)\s+and\s+(?:on\s+)?(?=our\s+(?:\p{L}+\s+){2}(?!.*\b(?:them|it)$)|\p{Lu}[\p{L}.-]*[’']s\s+(?:\p{L}+\s+){0,3}(?:efforts|priorities|plans|role|support|response)\b)/u;
/** The preposition said again parts topics: "on the war, on trade, and on aid". */
const COMMA_ON = /,\s+on\s+|,?\s+and\s+on\s+/u;
/** "expanding trade and economic ties, developing ports": a row of deeds parts before each deed alone. */
const COMMA_GERUND = /,\s+(?:and\s+)?(?=\p{L}{3,}ing\s)/u;
const COMMA = /,\s+(?:and\s+)?/u;

const DETERMINER = /^(?:the|our|its|their|his|her|a|an)\s/iu;
const POSSESSOR = /^\p{Lu}[\p{L}.-]*[’'](?:s\s|\s)/u;
const GERUND = /^\p{L}{3,}ing\s/u;
/** Heads that a topic begins with, though no article stands before them. */
const HEAD =
  /^(?:(?:other|future|further|new|joint|global|ongoing|pressing|current|international|regional)\s+(?:\p{L}+\s+){0,2})?(?:issues|matters|efforts|ways|plans|preparations|opportunities|priorities|problems|how)\b/u;
/** "cooperation on climate change, trade, and other issues": all of the row is what they cooperate on. */
const SHARED_HEAD =
  /\b(?:cooperation|collaboration|coordination|issues|matters)\s+(?:on|in)\s+\S+(?:\s+\S+)?$/u;
/** What begins a row within a topic: its parts are no topics. */
const WITHIN = /\b(?:including|such\s+as|like)\b/u;

/** The topics that the words after a cue name: one, two, or a row of three and more. */
export function severalIn(words: string): Span[] {
  const head = ROW.exec(words)?.[0].length ?? 0;
  const row = head > 0 ? words.slice(head).split(/,\s+(?:and\s+)?/u) : [];
  if (row.length > 2) return placed(words, row);
  return placed(words, partsOf(words));
}

function partsOf(words: string): string[] {
  const within = WITHIN.exec(words)?.index ?? words.length;
  const [plain, rest] = [words.slice(0, within), words.slice(within)];
  const parts = plain.split(AS_WELL).flatMap((part) => {
    const led = part.split(COMMA_ON);
    if (led.length > 1) return led;
    if (!isRow(part)) return pairIn(part);
    return isGerundRow(part) ? part.split(COMMA_GERUND) : whole(part, part.split(COMMA));
  });
  return [...parts.slice(0, -1), (parts.at(-1) ?? '') + rest];
}

/** A word that names no topic by itself, and goes with its neighbours: "NATO, OSCE, and EU missions". */
const NO_TOPIC = /^(?:\p{Lu}{2,}|\p{Ll}+(?:ed|al|ic|ive|ous|ary|ent|able|ful))$/u;

/** The parts of a row, with those put together again that a row within parts. */
function whole(words: string, parts: readonly string[]): string[] {
  const rest = parts.findIndex((part) => NO_TOPIC.test(part));
  if (rest < 0) return [...parts];
  const from = Math.max(0, rest - 1);
  const [first, last] = [parts[from] ?? '', parts[rest + 1] ?? ''];
  const start = placed(words, parts)[from]?.start ?? 0;
  const end = placed(words, parts)[rest + 1]?.end ?? words.length;
  const together = first === '' || last === '' ? words : words.slice(start, end);
  return [...parts.slice(0, from), together, ...parts.slice(rest + 2)];
}

/** Whether commas part topics: the last begins anew, and so does the first or one between. */
function isRow(words: string): boolean {
  const parts = words.split(COMMA);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !/,\s+and\s/u.test(words)) return false;
  if (GERUND.test(last)) return isGerundRow(words);
  if (SHARED_HEAD.test(parts[0] ?? '')) return false;
  if (isBareRow(parts)) return true;
  const begins = (part: string) => DETERMINER.test(part) || HEAD.test(part) || POSSESSOR.test(part);
  return (
    begins(last) && parts.slice(0, -1).every((part) => !/^\p{L}+$/u.test(part) || parts.length > 3)
  );
}

/** What goes on after the first topic's preposition, or after "to", is no topic of its own. */
const LEADS_ON =
  /\b(?:on|in|for|to|with|about|related|surrounding|regarding|between|such\s+as|including)\b|^(?:the|a|an|our|its|their)\s.*\bof\b/u;

/** "aid coordination, clean energy, and governance at the agencies": three and more, of some words each. */
function isBareRow(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  return (
    parts.length > 2 &&
    !LEADS_ON.test(first) &&
    !GERUND.test(first) &&
    parts.every((part) => /^\S+\s+\S/u.test(part) && !/\p{L}ed$/u.test(part)) &&
    others.every((part) => !GERUND.test(part))
  );
}

function isGerundRow(words: string): boolean {
  const parts = words.split(COMMA);
  const isFirst = GERUND.test(parts[0] ?? '') || parts.length > 2;
  return isFirst && GERUND.test(parts.at(-1) ?? '');
}

function pairIn(words: string): string[] {
  for (const joint of [SECOND, SECOND_OF, SECOND_ISSUES, SECOND_OF_ONE]) {
    const parts = words.split(joint);
    if (parts.length > 1) return parts;
  }
  return [words];
}

/** Where the parts stand in the words that they are of. */
function placed(words: string, parts: readonly string[]): Span[] {
  let at = 0;
  return parts.map((part) => {
    const start = words.indexOf(part, at);
    at = start + part.length;
    return { start, end: at };
  });
}
