import type { Quote, TenureEntry } from '../../record/record';

/**
 * Adds to a tenure that the text told of before what it tells of its beginning and end further on, with the words
 * that say so: "Prime Minister Anna Lee ... Lee, who took office in March". What was told first stands.
 */
export function completeTenure(known: TenureEntry, told: TenureEntry): void {
  const { start, how, end, endState } = told;
  const begins = start !== undefined && known.start === undefined;
  const ends = endState === 'ENDED' && (known.endState !== 'ENDED' || known.end === undefined);
  if (begins) Object.assign(known, { start, ...(how === undefined ? {} : { how }) });
  if (ends) Object.assign(known, { endState, ...(end === undefined ? {} : { end }) });
  if (begins || (ends && end !== undefined))
    known.quote = [...asList(known.quote), ...asList(told.quote)];
}

const asList = (quote: Quote) => (Array.isArray(quote) ? quote : [quote]);
