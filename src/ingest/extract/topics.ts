import type { Span } from '../../store/article';
import { TOPIC_CUES } from './lexicon/speech';
import type { Reading } from './reading';
import type { ScannedSentence } from './scan';

/** What was talked about, in the text's words, with the clause that says so. */
export interface FoundTopic {
  name: Span;
  quote: Span;
  sentence: number;
}

const CUE = new RegExp(`(?<![\\p{L}-])(?:${TOPIC_CUES.join('|')})\\s+`, 'giu');
const PASSIVE =
  /(?<![\p{L}-])(?:issues?|questions?|matters)\s+(?:of|on|related\s+to|regarding|concerning)\s+(?<topic>[^,.;]{3,120}?)\s+(?:was|were)\s+(?:also\s+)?discussed/giu;
/** Where the words for a topic end. */
const END =
  /,\s+(?:to|with|in|of|on|for)\s+(?:which|whom)\b|,\s+to\s+\p{Ll}|,\s+(?:the\s+)?[\p{L}’ ]{2,40}\s(?:said|reported|reports)\b|,\s+\p{Lu}\p{L}+(?:\.\p{L}+)?\s+(?:has|have|reports?|cites?|said|learn)\b|[.;:»”"]|,\s+\p{L}+ing\b(?!\s+and\b)|\s+(?:during|at)\s+(?:the|their|a)\s+(?:meeting|talks|conversation|briefing)|\s+reached\s+by\b|\s+as\s+well\b|,\s+(?:which|where|who|while|noting|emphasi|reaffirm|initiated|in\s+part|and\s+(?:also|the\s+\w+\s+\w+ed|how)|as\s+well\s+as\s+\w+ing|including\s+the\s+implementation|with\s+due)|\s+(?:and|but)\s+(?:also\s+)?(?:the\s+two|the\s+parties|the\s+Secretary|\p{L}+ed\b|on\s+issues)|\s+(?:in\s+support\s+of|through\s+a|as\s+well\s+as|carried\s+out\s+in|initiated\s+by)\b/u;
/** Before "to discuss": they come together for it, and do not merely agree to. */
const CONVENED =
  /\b(?:met|meets?|spoke|gathered|travel\p{L}*|meetings?|consultations|hosted|session)\b(?!.*\b(?:agreed|decided|invited|ready)\b)/u;
/** What says of a topic only that there is something to say. */
const LEAD =
  /^\s*(?:on\s+)?(?:(?:the\s+)?(?:current\s+)?(?:state|status)\s+and\s+prospects\s+(?:of|for)\s+|(?:the\s+)?prospects\s+(?:of|for)\s+|various\s+aspects\s+of\s+)?(?:the\s+development\s+of\s+)?(?:the\s+)?/u;
const LIST = /^(?:cooperation\s+)?in\s+the\s+field\s+of\s+$/iu;

/** The topics that the parties of an article's meeting talked about, in order, each once. */
export function findTopics(reading: Reading): FoundTopic[] {
  const found = reading.sentences.flatMap((sentence) => topicsIn(reading.text, sentence));
  return found.filter(
    (topic, i) => !found.slice(0, i).some((other) => sameWords(reading.text, topic, other)),
  );
}

function topicsIn(text: string, sentence: ScannedSentence): FoundTopic[] {
  const words = text.slice(sentence.start, sentence.end);
  const topics: FoundTopic[] = [];
  const add = (from: number, to: number, quoteFrom: number) => {
    const trimmed = words.slice(from, to).replace(/[\s,]+$/u, '');
    const start = sentence.start + from + (LEAD.exec(trimmed)?.[0].length ?? 0);
    const end = sentence.start + from + trimmed.length;
    const overlaps = topics.some(({ name }) => start < name.end && name.start < end);
    if (end - start > 2 && !overlaps)
      topics.push({
        name: { start, end },
        quote: { start: sentence.start + quoteFrom, end },
        sentence: sentence.index,
      });
  };
  for (const match of words.matchAll(CUE)) {
    const isVerb = !/^the\s/iu.test(match[0]);
    if (
      isVerb &&
      /\b(?:was|were|been|be|is|are)\s+(?:also\s+)?$/u.test(words.slice(0, match.index))
    )
      continue;
    // What they agreed to discuss is an outcome.
    if (
      /\bto\s+(?:\w+\s+to\s+)?$/u.test(words.slice(0, match.index)) &&
      !CONVENED.test(words.slice(0, match.index))
    )
      continue;
    const from = match.index + match[0].length;
    const to = from + (END.exec(words.slice(from))?.index ?? words.length - from);
    if (!LIST.test(match[0])) {
      for (const part of severalIn(words.slice(from, to)))
        add(from + part.start, from + part.end, match.index);
      continue;
    }
    let at = from;
    for (const part of words.slice(from, to).split(/,\s*(?:and\s+)?|\s+and\s+/u)) {
      const start = words.indexOf(part, at);
      // A row ends at what is no noun phrase of few words.
      if (part.split(/\s+/u).length > 3) break;
      add(start, start + part.length, match.index);
      at = start + part.length;
    }
  }
  for (const match of words.matchAll(PASSIVE)) {
    const from = match.index + match[0].indexOf(match.groups?.['topic'] ?? '');
    add(from, from + (match.groups?.['topic']?.length ?? 0), match.index);
  }
  return topics;
}

/** Begins a row of topics: "their growing engagement on climate action, trade, and energy". */
const ROW =
  /^[^,]*\b(?:engagement|cooperation|issues|matters)\s+(?:on|in(?:\s+the\s+fields?\s+of)?|such\s+as)\s+/u;
/** Where a second topic begins: "the war in X and global efforts to support Y". */
const SECOND =
  /\s+and\s+(?=(?:(?:global|joint|ongoing|further)\s+efforts|how|ways|plans|issues)\b)/u;

/** The topics that the words after a cue name: one, two, or a row of three and more. */
function severalIn(words: string): Span[] {
  const head = ROW.exec(words)?.[0].length ?? 0;
  const row = head > 0 ? words.slice(head).split(/,\s+(?:and\s+)?/u) : [];
  const parts = row.length > 2 ? row : words.split(SECOND);
  let at = 0;
  return parts.map((part) => {
    const start = words.indexOf(part, at);
    at = start + part.length;
    return { start, end: at };
  });
}

function sameWords(text: string, a: FoundTopic, b: FoundTopic): boolean {
  const words = ({ name }: FoundTopic) => text.slice(name.start, name.end).toLowerCase();
  return words(a) === words(b);
}
