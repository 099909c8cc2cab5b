import type { Span } from '../../../store/article';

/** Begins a row of topics: "their growing engagement on climate action, trade, and energy". */
const ROW =
  /^[^,]*\b(?:engagement\s+(?:on|in)|cooperation\s+in\s+the\s+fields?\s+of|agenda,\s+such\s+as)\s+/u;
/** Where a second topic begins: "the war in X and global efforts to support Y". */
const SECOND =
  /\s+and\s+(?:on\s+)?(?=(?:(?:global|joint|ongoing|further)\s+efforts|efforts|how|ways|plans|issues|opportunities)\b(?!.*\b(?:it|them)$))/u;
/** "ferries and the need for peace": what is needed, or how something stands, is a topic of its own. */
const SECOND_STATE =
  /\s+and\s+(?:on\s+)?(?=the\s+(?:[\p{L}-]+\s+){0,2}?(?:need|importance|necessity|commitment|goal|situations?|status|crisis|conflict|threat|war|future|role|fight|implementation)\s+(?:to|for|of|in|on|against|posed)\s(?!.*\b(?:it|them)$))/u;
/** What comes "as well" is a topic of its own, unless it goes on with what a preposition began. */
const AS_WELL =
  /(?=,?\s+as\s+well\s)(?<!\bbetween\b(?:(?!\band\b).)*),?\s+as\s+well\s+as\s+(?:on\s+)?(?!(?:in|of|for|to|with|deepen|at)\b)/u;
/** "X in A and the Y of B": the article begins another topic, where the first has more than a name. */
const SECOND_OF =
  /(?=\s+and\s)(?<!^preparations\b.*|\bbetween\b(?:(?!\band\b).)*)(?<=\S+\s+\S+\s+\S+)\s+and\s+(?:on\s+)?(?=the\s+(?:[\p{L}-]+\s+){1,3}(?:of|in|for|to|on)\s)/u;
/** "their relations and current international issues". */
const SECOND_ISSUES =
  /(?<=\b(?:relations|relationship|partnership|cooperation))\s+and\s+(?=(?:current|topical|pressing|regional|global|international|security)\s+(?:[\p{L}]+\s+){0,2}(?:issues|matters|problems)\b)/u;
/** "trade and our shared commitment to peace", "the war and Latvia’s latest efforts": another's topic. */
const SECOND_OF_ONE =
  /(?=\s+and\s)(?<=\S+\s+\S+)\s+and\s+(?:on\s+)?(?=our\s+(?:\p{L}+\s+){2}(?!.*\b(?:them|it)$)|their\s+(?:\p{L}+\s+){0,2}(?:intent|intention|commitment|resolve|determination|readiness|efforts|plans|support|approach)\s|(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+){0,3}\p{Lu}[\p{L}.-]*[’']s\s+(?:\p{L}+\s+){0,3}(?:efforts|priorities|plans|role|support|response|trip|visit|travel|agenda|leadership|contributions?|accession|reforms?)\b|U\.S\.\s+(?:\p{L}+\s+){0,2}(?:efforts|priorities|plans|role|support|response|leadership|commitment)\b)/u;
/** The preposition said again parts topics: "on the war, on trade, and on aid". */
const COMMA_ON = /,\s+on\s+|,?\s+and\s+on\s+/u;
/** "expanding trade and economic ties, developing ports": a row of deeds parts before each deed alone. */
const COMMA_GERUND = /,\s+(?:and\s+)?(?=\p{L}{3,}ing\s)/u;
const COMMA = /,\s+(?:and\s+)?/u;
/** Begins the last of a row that has a row of its own. */
const LAST_OF_ROW = /,\s+and\s+(?=(?:the|our|their)\s.*\bof\b.*,)/u;
/** "deepening trade | and building ports": two deeds, where what is done first is named. */
const SECOND_GERUND =
  /(?=\s+and\s)(?<=^\p{L}{3,}ing\s+[^,]*)\s+and\s+(?=(?!(?:including|ongoing|existing|growing|emerging|pressing|remaining|increasing|upcoming|neighbou?ring|fishing|shipping|banking|mining|housing|training|engineering|manufacturing|farming|developing\s+(?:countries|nations))\b)\p{L}{3,}ing\s+(?!and\b))/u;
/** ", and" with no other comma parts two topics: "the raid on the port, and aid to those who fled". */
const COMMA_AND = /^(?<first>[^,]+),\s+and\s+(?<second>[^,]+)$/u;
/** Leads to what is meant by the words before. */
const EXAMPLES =
  /,?\s+(?:including|in\s+particular|particularly|notably|among\s+them|such\s+as|like)\s+/u;
/** Begins what is talked about beside the examples. */
const ALSO_LED = /,\s+as\s+well\s+as\s+/u;
/** What a topic includes is told apart where the words before say no more than that there are issues. */
export const VAGUE =
  /\b(?:issues|matters|topics|challenges|opportunities|developments|agenda|fora|^(?:shared|regional|common|key)\s+priorities|^(?:the\s+|all\s+|many\s+|key\s+)?areas\s+of\s+(?:\p{L}+\s+)?(?:cooperation|interest|concern))(?:\s+of\s+(?:mutual|common|shared)\s+\p{L}+)?$/u;

const DETERMINER = /^(?:the|our|its|their|his|her|a|an)\s/iu;
const POSSESSOR = /^\p{Lu}[\p{L}.-]*[’'](?:s\s|\s)/u;
const GERUND = /^\p{L}{3,}ing\s/u;
/** What is done, and no matter: "and the crew came ashore". */
const DONE =
  /^(?:\p{L}+ed|to|will|is|was|has|had|left|went|came|took|gave|met|held|made|spoke|led|set|sent|saw)\b|\s(?:was|were|is|are|has|have|had|will|would|\p{L}+ed\s+(?:the|to|that|a|on))\b/u;
/** Heads that a topic begins with, though no article stands before them. */
const HEAD =
  /^(?:(?:other|future|further|new|joint|global|ongoing|pressing|current|international|regional)\s+(?:\p{L}+\s+){0,3})?(?:issues|matters|efforts|ways|plans|preparations|opportunities|priorities|problems|how)\b/u;
/** "cooperation on climate change, trade, and other issues": all of the row is what they cooperate on. */
const SHARED_HEAD =
  /\b(?:cooperation|collaboration|coordination|issues|matters)\s+(?:on|in)\s+\S+(?:\s+\S+)?$/u;
/** What begins a row within a topic: its parts are no topics. */
const WITHIN = /\b(?:including|such\s+as|like)\b/u;

/**
 * The topics that the words after a cue name: one, two, or a row of three and more. After "topics include"
 * each part of a row is a topic, however it begins.
 */
export function severalIn(words: string, isEnumerated = false): Span[] {
  const head = ROW.exec(words)?.[0].length ?? 0;
  const row = head > 0 ? words.slice(head).split(COMMA) : [];
  if (row.length > 2) return placed(words, row);
  return placed(words, isEnumerated ? enumerated(words) : (headed(words) ?? partsOf(words)));
}

/** "a range of issues, including the war, aid, and trade": the issues are one topic, and each is one. */
function headed(words: string): string[] | null {
  const lead = EXAMPLES.exec(words);
  const head = words.slice(0, lead?.index ?? 0);
  if (!lead || !VAGUE.test(head) || /\s(?:on|in|to)\s/u.test(head)) return null;
  const [examples = '', ...others] = words.slice(lead.index + lead[0].length).split(ALSO_LED);
  // What only shows what is meant, or what is to be done about it, is no topic of its own.
  const isShown = /such\s+as|like/u.test(lead[0]) || GERUND.test(examples);
  return [head, ...(isShown ? [] : examplesIn(examples)), ...others.flatMap(partsOf)];
}

/** "work on ports, ships, and rails" is one example, where no part begins anew. */
function examplesIn(words: string): string[] {
  const [first = '', second = ''] = words.split(COMMA);
  return LEADS_ON.test(first) && !begins(second) ? partsOf(words) : enumerated(words);
}

/** The ends of a range: "from the price of grain | to the war". */
export function rangeIn(words: string): Span[] {
  return placed(words, words.split(/,?\s+to\s+/u).flatMap(partsOf));
}

/** The parts of what is only enumerated: "oil, gas and ports". */
function enumerated(words: string): string[] {
  const parts = whole(words, words.split(COMMA));
  if (parts.length === 1) return partsOf(words);
  const last = parts.at(-1) ?? '';
  const ends = last.split(/\s+and\s+/u);
  const isOpen = parts.length > 1 && ends.length === 2 && !/,\s+and\s/u.test(words);
  return isOpen ? [...parts.slice(0, -1), ...ends] : parts;
}

/** "matters of trade between the two | in ports, rails and ships": where they trade is a row of its own. */
const FIELDS =
  /(?=\s+in\s)(?<=\b(?:issues|matters|aspects|areas)\b.*\b(?:cooperation|relations|partnership|ties|interaction|collaboration))\s+in\s+(?=[^,]+,).*$/u;

function partsOf(words: string): string[] {
  const within = WITHIN.exec(words)?.index ?? words.length;
  const [plain, rest] = [words.slice(0, within), words.slice(within)];
  const parts = plain.split(AS_WELL).flatMap((said) => {
    const part = said.replace(FIELDS, '');
    const led = part.split(COMMA_ON);
    if (led.length > 1) return led;
    const row = rowOf(part);
    if (isRowOfNames(row.parts)) return part.split(SECOND_OF_ONE);
    if (!isRow(row)) return pairIn(part);
    if (isMixedRow(part)) return part.split(COMMA);
    return isGerundRow(part) ? part.split(COMMA_GERUND) : whole(part, row.parts);
  });
  return [...parts.slice(0, -1), (parts.at(-1) ?? '') + rest];
}

/** A word that names no topic by itself, and goes with its neighbours: "NATO, OSCE, and EU missions". */
const NO_TOPIC =
  /^(?:the\s+|their\s+|our\s+)?(?:\p{Lu}{2,}|\p{Ll}+(?:ed|al|ic|ive|ous|ary|ent|able|ful))$/u;

/** The parts of a row, with those put together again that a row within parts. */
function whole(words: string, parts: readonly string[]): string[] {
  const rest = parts.findIndex((part) => NO_TOPIC.test(part));
  if (rest < 0) return [...parts];
  const from = Math.max(0, rest - 1);
  const to = parts.findLastIndex((part) => NO_TOPIC.test(part)) + 1;
  const places = placed(words, parts);
  const together = words.slice(places[from]?.start ?? 0, places[to]?.end ?? words.length);
  return [...parts.slice(0, from), together, ...parts.slice(to + 1)];
}

/** The parts between commas; the last is all that follows ", and the": "the growth of ports, roads, and rails". */
function rowOf(words: string): Row {
  const open = openRow(words);
  if (open) return { words, parts: open, isOpen: true };
  const last = LAST_OF_ROW.exec(words);
  const parts = last
    ? [...words.slice(0, last.index).split(COMMA), words.slice(last.index + last[0].length)]
    : words.split(COMMA);
  return { words, parts, isOpen: false };
}

/** Words with the parts that they may be a row of. */
interface Row {
  words: string;
  parts: string[];
  /** No comma stands before the last part, and each names a topic of its own. */
  isOpen: boolean;
}

/**
 * The parts of a row in which no comma stands before the last: "new ports, open trade and clean seas"; null
 * where not each of them, of some words, names a topic of its own.
 */
function openRow(words: string): string[] | null {
  const parts = words.split(COMMA);
  const row = [...parts.slice(0, -1), ...(parts.at(-1) ?? '').split(/\s+and\s+/u)];
  const isOfWords = row.every(
    (part) =>
      /\S\s+\S/u.test(part) && !GERUND.test(part) && !/^(?:in|on|for|to|with|of)\s/u.test(part),
  );
  if (/,\s+and\s/u.test(words) || row.length !== parts.length + 1) return null;
  if (row.length < 3 || !isOfWords) return null;
  return row.slice(1).every(begins) || row.every((part) => !LEADS_ON.test(part)) ? row : null;
}

/** Whether commas part topics: the last begins anew, and so does the first or one between. */
function isRow({ words, parts, isOpen }: Row): boolean {
  const last = parts.at(-1) ?? '';
  if (isOpen) return true;
  if (parts.length < 2 || !/,\s+and\s/u.test(words)) return false;
  if (GERUND.test(last)) return isGerundRow(words) || isMixedRow(words);
  if (SHARED_HEAD.test(parts[0] ?? '')) return false;
  if (isBareRow(parts) || isRowOfPairs(parts)) return true;
  return (
    begins(last) && parts.slice(0, -1).every((part) => !/^\p{L}+$/u.test(part) || parts.length > 3)
  );
}

/** "the aim of Latvia, Malta, and the Republic of Cyprus": those whose aim it is. */
function isRowOfNames([first = '', second = '']: readonly string[]): boolean {
  return (
    /\b(?:of|between|among)\s+(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*$/u.test(first) &&
    NAMES.test(second)
  );
}
const NAMES = /^(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*$/u;

/** "peace in the north, open trade, and holding A to account": each of some words, and "and" parts the last. */
function isMixedRow(words: string): boolean {
  const parts = words.split(COMMA);
  return (
    parts.length > 2 &&
    GERUND.test(parts.at(-1) ?? '') &&
    words.split(/,\s+and\s/u).length === 2 &&
    parts.every((part) => /\S\s+\S/u.test(part))
  );
}

/** Whether a part of a row begins anew by its first word. */
function begins(part: string): boolean {
  return DETERMINER.test(part) || HEAD.test(part) || POSSESSOR.test(part);
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
    parts.every((part) => !/\p{L}ed$/u.test(part)) &&
    !sharesHead(parts) &&
    others.every((part) => !GERUND.test(part))
  );
}

/** "matters of law and order, rights, and sea and land routes": where parts join two, each is a topic. */
function isRowOfPairs(parts: readonly string[]): boolean {
  return (
    parts.length > 2 &&
    /\s/u.test(parts[0] ?? '') &&
    parts.every((part) => !/^(?:in|on|for|to|with|of)\s|\p{L}ed$/u.test(part)) &&
    / and /u.test(parts.at(-1) ?? '') &&
    !/\b(?:cooperation|collaboration|coordination|efforts|ways|plans|steps|how)\b/u.test(
      parts[0] ?? '',
    )
  );
}

/** "trade, energy, and security ties": the last noun may be of all, where those before are single words. */
function sharesHead(parts: readonly string[]): boolean {
  const singles = parts.slice(0, -1).filter((part) => !/\s/u.test(part)).length;
  return singles > 0 && (singles === parts.length - 1 || /^\S+\s+\S+$/u.test(parts.at(-1) ?? ''));
}

function isGerundRow(words: string): boolean {
  const parts = words.split(COMMA);
  const isFirst = GERUND.test(parts[0] ?? '') || parts.length > 2;
  return isFirst && GERUND.test(parts.at(-1) ?? '');
}

function pairIn(words: string): string[] {
  for (const joint of [
    SECOND,
    SECOND_STATE,
    SECOND_OF,
    SECOND_ISSUES,
    SECOND_OF_ONE,
    SECOND_GERUND,
  ]) {
    const parts = words.split(joint);
    if (parts.length > 1) return parts;
  }
  const { first, second } = COMMA_AND.exec(words)?.groups ?? {};
  if (first !== undefined && second !== undefined && !DONE.test(second)) return [first, second];
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
