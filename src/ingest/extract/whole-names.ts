import { tidy } from './quoting';
import type { Reading } from './reading';

const GOES_ON = /^\s(?:of|on|for|between|in|at)\s/;

/**
 * Bodies' names that the text also cuts short before an "of", each with its short form: "State Duma of
 * the Russian Federation", "State Duma". A short form that two wholes have names neither.
 */
export function wholeNames({ text, sentences }: Reading): Map<string, string> {
  const names = new Set(
    sentences.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'BODY' && item.body.ground !== 'SHORT_FORM'
          ? [tidy(text.slice(item.start, item.end))]
          : [],
      ),
    ),
  );
  const wholes = new Map<string, string>();
  for (const short of names) {
    const fuller = [...names].filter(
      (name) => GOES_ON.test(name.slice(short.length)) && name.startsWith(short),
    );
    const [whole] = fuller;
    if (whole !== undefined && fuller.length === 1) wholes.set(whole, short);
  }
  return wholes;
}
