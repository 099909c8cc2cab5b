import { FIELDS } from './lexicon/titles';
import { type Token, tokenise } from './tokens';

const FIELD_WORDS = FIELDS.map((field) =>
  tokenise(field, 0, field.length).map(({ text }) => text),
).sort((a, b) => b.length - a.length);

/** The index after fields of office in a row ("Democracy, Human Rights, and Labor"); `at` when none. */
export function fieldsFrom(tokens: Token[], at: number): number {
  let to = oneField(tokens, at);
  if (to === at) return at;
  for (;;) {
    let next = to;
    while ([',', 'and'].includes(tokens[next]?.lower ?? '')) next++;
    const end = next > to ? oneField(tokens, next) : next;
    if (end === next) return to;
    to = end;
  }
}

function oneField(tokens: Token[], at: number): number {
  const field = FIELD_WORDS.find((words) =>
    words.every((word, k) => tokens[at + k]?.text === word),
  );
  return at + (field?.length ?? 0);
}
