/** Types whose names do not say in a sentence what they hold, or have no plural in s. */
const SPECIAL: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Person: ['person', 'people'],
  Participation: ["party's part in a meeting", "parties' parts in a meeting"],
  Timeline: ['entry of a timeline', 'entries of a timeline'],
};

/** How a sentence names one of a type. */
export function oneOf(name: string): string {
  return SPECIAL[name]?.[0] ?? name.toLowerCase();
}

/** How a sentence names several of a type. */
export function severalOf(name: string): string {
  return SPECIAL[name]?.[1] ?? `${name.toLowerCase()}s`;
}
