import type { ReportedMeeting } from './report';

/** The heading of a planned visit. */
export function plannedName({ body, place }: ReportedMeeting): string {
  return `Visit of the ${body?.name} to ${place?.name}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
