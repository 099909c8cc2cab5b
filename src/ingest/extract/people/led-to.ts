import {
  IS_PERSON,
  LEADS_TO_PERSON,
  PERSON_ROLE,
  PLURAL_BEFORE,
  SAYS_QUOTED,
} from '../lexicon/person-cues';
import { isOfRelative } from './kin';

/**
 * Whether what stands around two capitalised words tells that they are a person's name: "her counterpart | Anna Lee",
 * "Anna Lee, | a lawyer", '"We came," said | Anna Lee, 62, who'.
 * @param after what follows the words.
 */
export function isLedTo(before: string, after: string): boolean {
  return (
    LEADS_TO_PERSON.test(before) ||
    PLURAL_BEFORE.test(before) ||
    isOfRelative(before) ||
    PERSON_ROLE.test(after) ||
    (SAYS_QUOTED.test(before) && IS_PERSON.test(after))
  );
}
