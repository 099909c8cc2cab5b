import type { Token } from '../scan/tokens';

/** How far behind the verb those may be named who are called. */
const REACH = 8;
const CONVENES = /^(?:re)?conven(?:e|es|ed)$|^assembled$/;
const OFFICERS =
  /^(?:leaders|ministers|presidents|premiers|counterparts|heads|representatives|officials|envoys|ambassadors|partners|allies|members|stakeholders|experts|ceos|executives|diplomats|donors|delegates|secretaries)$/;
/** Words that may stand between. */
const BETWEEN = /^(?:the|his|her|its|their|all|of|and|a|senior|key|top|other|foreign|fellow)$/;

/**
 * "convened | CARICOM leaders in Riga", "convened her Baltic counterparts": whom one calls to oneself, as a host, and
 * not what is held, as "convened a meeting of leaders".
 */
export function isConveningWhom(tokens: readonly Token[], i: number): boolean {
  return CONVENES.test(tokens[i]?.lower ?? '') && areOfficersAt(tokens, i + 1);
}

/** "A | brought together her counterparts": so does a person. */
export function isGatheringWhom(tokens: readonly Token[], i: number): boolean {
  return (
    /^br(?:ought|ings?)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'together' &&
    areOfficersAt(tokens, i + 2)
  );
}

function areOfficersAt(tokens: readonly Token[], at: number): boolean {
  for (const { lower, isCapital, isWord, text } of tokens.slice(at, at + REACH)) {
    if (OFFICERS.test(lower)) return true;
    if (isWord && EVENTS.test(lower)) return false;
    const isBetween = isWord ? isCapital || BETWEEN.test(lower) : /^[-–+’']$/.test(text);
    if (!isBetween) return false;
  }
  return false;
}

const EVENTS =
  /^(?:meetings?|ministerial|session|summit|conference|forum|dialogue|talks|round|council|commission|committee|assembly|roundtable|consultations|group|ministers[’']|leaders[’'])$/;
