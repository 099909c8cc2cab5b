const KIN = 'wife|husband|spouse|son|daughter|brother|sister|mother|father|widow';

/** "my wife | Dana", "the Minister's late husband, | Omar": a first name is enough between relatives. */
const POSSESSED = new RegExp(
  String.raw`(?:\b(?:my|your|his|her|their|our)|['’]s?)\s+(?:late\s+|(?:eld|young)(?:er|est)\s+)?(?:${KIN}),?\s+$`,
  'iu',
);

/** "the mother of Latvian citizen | Dana Roy", "the family of the late | Omar Khan". */
const RELATIVE_OF =
  /\b(?:wife|husband|widow|son|daughter|brother|sister|mother|father|parents|family|relatives)\s+of\s+(?:(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?(?:late|citizen|journalist|activist|student|teacher|soldier)\s+)?$/u;

/** "Latvian citizen | Dana Roy": who is a citizen is a person. */
const CITIZEN = /\b(?:citizen|journalist|activist|dissident|hostage)\s+$/u;

/** Whether a first name alone is that of someone's relative; what goes on with a capital is no name. */
export function isOfKin(before: string, after: string): boolean {
  return POSSESSED.test(before) && !/^['’-]|^\s+\p{Lu}(?!\b)/u.test(after);
}

/** Whether two words or more follow what tells a person: whose relative, or a citizen. */
export function isOfRelative(before: string): boolean {
  return POSSESSED.test(before) || RELATIVE_OF.test(before) || CITIZEN.test(before);
}

const SPEAKERS_OWN = /\b(?:my|your|our)\s+(?:\p{Ll}+\s+){1,2}$/iu;

/** Whether a person is told only to tell whose relative another is, or by one who speaks to another. */
export function isOnlyOfKin(before: string): boolean {
  return RELATIVE_OF.test(before) || (POSSESSED.test(before) && SPEAKERS_OWN.test(before));
}
