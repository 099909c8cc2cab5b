import type { MeetingStatus } from './meeting';

/** Only what took place counts as having met. */
export const TOOK_PLACE: readonly MeetingStatus[] = ['HELD', 'REPORTED'];
