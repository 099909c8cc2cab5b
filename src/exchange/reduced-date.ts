import { isDoubtful, type PartialDate } from '../domain/partial-date';

/**
 * A date in the form that Popolo and FollowTheMoney know: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601
 * with reduced precision). The finest such date that holds every day the date may mean: autumn 2021 is
 * `2021`. Null when there is none, as for a date that is open to one side, or that its source doubts:
 * these forms have no word for doubt, and would tell it as sure.
 */
export function reducedDate(date: PartialDate | null): string | null {
  if (date?.earliest == null || date.latest == null || isDoubtful(date)) return null;
  const { earliest, latest } = date;
  return (
    [10, 7, 4]
      .map((length) => earliest.slice(0, length))
      .find((prefix) => covers(prefix, earliest, latest)) ?? null
  );
}

function covers(prefix: string, earliest: string, latest: string): boolean {
  return earliest.startsWith(prefix) && latest.startsWith(prefix);
}
