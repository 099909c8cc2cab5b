import type { PartialDate } from '../../../../domain/partial-date';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** Whether all who take part in one take part in another: "met A", then "met A and B". */
export const areAmong = (
  { parties }: Pick<FoundMeeting, 'parties'>,
  all: Pick<FoundMeeting, 'parties'>,
): boolean => parties.every(({ person }) => all.parties.some((party) => party.person === person));

/** Whether the days of one are among those of another, as far as they are told: "on 5 May", "from 3 to 9 May". */
export const isWithin = ({ date }: FoundMeeting, { date: all }: FoundMeeting): boolean =>
  !hasDay(date) ||
  !hasDay(all) ||
  ((all?.earliest ?? '') <= (date?.earliest ?? '') &&
    (date?.latest ?? '') <= (all?.latest ?? '9999'));

/** Whether one is told of in the same sentence as another, in the next or in the one after it. */
export const isSoonAfter = ({ sentence }: FoundMeeting, first: FoundMeeting): boolean =>
  sentence - first.sentence <= 2;

/** Whether the one was over before the other, as both their days tell. */
export const areApart = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a?.earliest != null &&
  a.latest != null &&
  b?.earliest != null &&
  b.latest != null &&
  (a.latest < b.earliest || b.latest < a.earliest);
