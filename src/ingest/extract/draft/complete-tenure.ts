import { tryPartialDate } from '../../../domain/partial-date';
import type { DateEntry, Quote, TenureEntry } from '../../record/record';

/**
 * Adds to a tenure that the text told of before what it tells of its beginning and end further on, with the words
 * that say so: "Prime Minister Anna Lee ... Lee, who took office in March". Of two tenures of one post the later
 * stands, as the earlier would say that it is over: "who was Prime Minister until 2019, was elected Prime Minister".
 */
export function completeTenure(known: TenureEntry, told: TenureEntry): void {
  const { start, how, end, endState } = told;
  if (isAfter(start, known.end)) {
    for (const key of ['start', 'how', 'end', 'endState'] as const) delete known[key];
    Object.assign(known, told);
    return;
  }
  // "Former Prime Minister Anna Lee was elected Prime Minister": then, or once more.
  const isFormer = known.endState === 'ENDED' && known.end === undefined;
  if (isAfter(known.start, end) || (isFormer && endState !== 'ENDED')) return;
  const begins = start !== undefined && known.start === undefined;
  const ends = endState === 'ENDED' && (known.endState !== 'ENDED' || known.end === undefined);
  if (begins) Object.assign(known, { start, ...(how === undefined ? {} : { how }) });
  if (ends) Object.assign(known, { endState, ...(end === undefined ? {} : { end }) });
  if (begins || (ends && end !== undefined))
    known.quote = [...asList(known.quote), ...asList(told.quote)];
}

function isAfter(start: DateEntry | undefined, end: DateEntry | undefined): boolean {
  const [from, until] = [start, end].map((date) =>
    tryPartialDate(String(typeof date === 'object' ? date.edtf : (date ?? ''))),
  );
  return (from?.earliest ?? '') > (until?.latest ?? '9999');
}

const asList = (quote: Quote) => (Array.isArray(quote) ? quote : [quote]);
