import type { Document } from 'mongodb';

/** Where each group of a query's terms stands among a text's terms, which are in order of first use. */
export interface TermPlaces {
  /** For each group, the place of each of its terms; -1 for a term that the text does not have. */
  places: number[][];
  /** How many terms the text has. */
  length: number;
}

/** Words found in running text tell less than a name: the most that they can tell. */
const MOST = 0.6;
/** The part of the score that a text has for having the words at all. */
const FOUND = 0.4;
/** The part of a word's own score that it keeps when only a form of it was found. */
const FORM = 0.8;
/** Among how many first words a word tells most: a news text says in its lead what it is about. */
const LEAD = 60;

/** The stages that tell, of each text, where the terms stand: numbers, so that no text is sent. */
export function placeStages(groups: readonly (readonly string[])[]): Document[] {
  const places = groups.map((group) =>
    group.map((term) => ({ $indexOfArray: ['$terms', { $literal: term }] })),
  );
  return [{ $project: { _id: 0, id: 1, length: { $size: '$terms' }, places } }];
}

/**
 * How well a text fits a text query, above 0 to 0.6: better where the words stand as they were
 * asked for rather than in another form, early in the text, and in a short text.
 */
export function scoreText({ places, length }: TermPlaces): number {
  const words = places.map((group) => {
    const [asWritten = -1, ...forms] = group;
    const found = forms.filter((place) => place >= 0);
    const place = asWritten >= 0 ? asWritten : Math.min(...found);
    return (asWritten >= 0 ? 1 : FORM) / (1 + place / LEAD);
  });
  const mean = words.reduce((sum, word) => sum + word, 0) / words.length;
  const brevity = 1 / (1 + Math.log1p(length / 1000));
  return MOST * (FOUND + (1 - FOUND) * mean * (0.8 + 0.2 * brevity));
}
