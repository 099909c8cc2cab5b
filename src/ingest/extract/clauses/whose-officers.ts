import { CHIEFS } from './chiefs-of-states';
import { areManyMeant } from '../events/sides/it-meant';
import { OF_EVENT } from './names-of-others';

/** Right before officers who are none of those told of: "EU | ministers", "Nordic defence | ministers". */
const OF_A_BODY =
  /(?<![\p{L}-])(?:\p{Lu}{2,6}|G\d{1,2}|Nordic|Baltic|Arab|Gulf|Caribbean|Pacific|African|European(?:\s+Union)?|Asian|Visegr[aá]d|Benelux|Balkan|Allied|Alliance|Commonwealth|Quad)\s+(?:\p{Ll}+\s+)?$/u;

/** "the ministers of both", "the ministers: A and B", "the Foreign Ministers Meeting": others, and an event. */
const OF_OTHERS = /^\s+(?:of|from)\b|^\s*:\s/u;

const WORKERS = String.raw`(?:experts|specialists|negotiators|deputies|officials|lawmakers|legislators|parliamentarians|MPs|deputy\s+\p{Ll}+|technicians|engineers|scientists|military|militaries|armies|navies|generals|officers|businesses|business(?:people|men|\s+circles|\s+communities)|companies|entrepreneurs|parliaments|ministries|agencies|embassies|teams|groups|youth|citizens|students)`;
const OF_TWO_FIELDS =
  /\b(?:foreign|defen[cs]e|finance|economy|trade|interior|energy|transport)(?:,|\s+and)\s+$/u;
/** "their vice | ministers": others who work for those who met. */
const OF_THEIRS =
  /\b(?:their|his|her|its|other|several|many|some|vice|deputy)\s+(?:(?:respective|own|vice|deputy)\s+)*$/iu;
/** "both | countries": no two persons. */
const OF_STATES = /^\s+(?:countries|nations|states|governments|capitals|ministries|parliaments)\b/u;
/** "senior officials | led by Director A": those whom others lead, who are named there. */
const LED_BY_NAMED =
  /^,?\s+(?:(?:who|which)\s+(?:was|were)\s+)?(?:led|headed)\s+by\s+(?:the\s+)?\p{Lu}/u;

/** "experts of | the two sides": who works for them, and not they. */
const WHO_WORK_FOR = new RegExp(String.raw`\b${WORKERS}\s+(?:of|from)\s+$`, 'iu');
const WORKERS_DO = new RegExp(
  String.raw`\b(?:${WORKERS}\s+(?:of|from)\s+(?:the\s+(?:two|three)|both)\s+(?:sides|parties|countries|states|nations|governments|ministries)|(?:[Tt]heir|[Oo]ur|[Tt]he)\s+(?:(?:two|technical|joint|expert|working|legal|military|border|negotiating|respective)\s+){0,3}${WORKERS})\s+(?:\p{Ll}+\s+){0,2}$`,
  'iu',
);

/** "Experts of the two sides | will meet again", "their experts | agreed": none of those who met. */
export const doWorkers = (before: string): boolean => WORKERS_DO.test(before);

/** "the first meeting of | the group", "the members of | the group": one that was set up. */
const OF_ONE_SET_UP =
  /\b(?:meetings?|sessions?|work|members|activit(?:y|ies)|tasks?|talks|head|chair|co-chairs)\s+of\s+$/iu;

/** "the Council of Foreign | Ministers", "the Conference of | Speakers": in the name of those who sit there. */
const OF_A_COUNCIL =
  /\b(?:Council|Committee|Conference|Assembly|Association|Commission|Forum|Meeting)\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+){0,3}$/u;

/** Whether words for several who met mean others than those, by what stands before and behind: "EU ministers met". */
export const areOthers = (before: string, words: string, after: string): boolean =>
  (/countries/iu.test(words) && !CHIEFS.test(words)) ||
  OF_OTHERS.test(after) ||
  (words === 'they' && areManyMeant(before)) ||
  // "with both | Lee and Khan"; "the two countries' foreign and | defence ministers".
  (/^both$/iu.test(words) && /^\s+(?:the\s+)?\p{Lu}/u.test(after)) ||
  OF_TWO_FIELDS.test(before) ||
  LED_BY_NAMED.test(after) ||
  OF_EVENT.test(after) ||
  OF_A_COUNCIL.test(before) ||
  (/\b(?:sides|parties)$/iu.test(words) && WHO_WORK_FOR.test(before)) ||
  (/^both$/iu.test(words) && OF_STATES.test(after)) ||
  (/^\p{Ll}+(?:\s\p{Ll}+)?$/u.test(words) &&
    !/^(?:the|both|all|two|these|they)\b/u.test(words) &&
    OF_THEIRS.test(before)) ||
  (/^the\s+group$/iu.test(words) && OF_ONE_SET_UP.test(before)) ||
  (/^(?:(?:foreign\s+)?ministers|leaders|officials|delegates)/u.test(words) &&
    OF_A_BODY.test(before));
