import { WILL } from './meeting-cues';

const ON_WHAT = String.raw`(?:\s+(?:on|about)\s+(?:[^.;,](?!\bto\b)){2,60}?)?`;

/** Somebody is to tell another of something, face to face: "will brief | A", "would report to | A". */
export const WILL_REPORT = new RegExp(
  String.raw`\b${WILL}\s+(?:(?:also|then|later)\s+)?(?:brief|update|debrief|report(?:\s+back)?${ON_WHAT}\s+to|give\s+a\s+(?:[\p{Ll}-]+\s+)?briefing\s+to)\s+(?:the\s+)?(?=\p{Lu})`,
  'gu',
);

/** The same behind another plan of one who is named: "will meet A and | report to B". */
export const AND_REPORT = new RegExp(
  String.raw`(?<=\b${WILL}\s[^.;]{3,160}\band\s+(?:(?:will\s+)?(?:also|then|later)\s+)?|,\s+and\s+will\s+)(?:brief|report(?:\s+back)?${ON_WHAT}\s+to)\s+(?:the\s+)?(?=\p{Lu})`,
  'gu',
);

/** What one sends a report to, and does not meet. */
export const BY_PAPER =
  /\b(?:in\s+writing|by\s+(?:letter|e-?mail|post)|written|every\s+(?:\p{Ll}+\s+)?(?:month|year|quarter|week)|annually|monthly|quarterly|regularly|each\s+(?:year|month))\b/u;
