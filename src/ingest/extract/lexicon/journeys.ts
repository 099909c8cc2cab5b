import { WILL } from './meeting-cues';

const DELEGATION = String.raw`(?:an?|the)\s+(?:[\p{L}.-]+\s+){0,4}delegation(?:\s+(?:from|of)\s+(?:[^.;]|(?<=\p{Lu})\.){2,160}?)??`;

/** "will then travel to", "leads a delegation to": whither someone goes follows. */
export const TRAVELS = new RegExp(
  String.raw`(?<!\b(?:from|of|his|her|their|the|during|after|official|’s|'s)\s+)\b(?<plan>${WILL}\s+(?:(?:also|then|next|first|subsequently)\s+)*)?(?:(?:travel(?:s|l?ed)?|fl(?:y|ies|ew)|continue[sd]?(?:\s+on)?|proceed(?:s|ed)?|go(?:es)?\s+on|went\s+on|(?:leads?|led)\s+${DELEGATION})\s+to\s+(?:the\s+)?|visit(?:s|ed)?\s+(?:the\s+)?)(?=\p{Lu})`,
  'gu',
);

/** What stands between the places of a row, where no time does: "Riga, Latvia, on | and then". */
export const BETWEEN_PLACES =
  /^(?:[\s,]|\b(?:and|then|finally|on|from|in|to|the|until|through)\b)*$/u;

/** What one travels for: "for consultations with the partners". */
export const ERRAND =
  /^[^.;]{0,80}?\bfor\s+(?:[\p{L}-]+\s+){0,3}?(?<noun>consultations|meetings|talks)\s+with\b/u;

/** One travels to tell a body of something: "on 3 May to brief the | Council". */
export const TO_BRIEF = /^[^.;]{0,60}?\bto\s+(?:brief|address)\s+(?:the\s+)?(?=\p{Lu})/u;

/** A journey is called a visit: "Minister Lee’s visit will", "During the trip". */
export const CALLED_VISIT =
  /(?<!\b(?:[Jj]oin|[Aa]ccompan)\p{Ll}*\s[^.;]{0,60}?\bon\s)(?:['’]s|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]he))\s+(?:(?!next|last|previous)\p{Ll}+\s+)?(?:visits?|trips?)\b(?!\s+(?:by|of|to|from)\b)/u;

/** "returned on 6 May from a trip to": what was done there, was done by then. */
export const RETURNED =
  /\breturn(?:ed|s)\b[^.;]{0,60}?\bfrom\s+(?:(?:an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,3}(?:travels?|trip|visit|tour)\b/u;

/** Opens a sentence that tells of one place of a journey: "While in | Riga". */
export const STOP = /^(?:[Ww]hile\s+)?(?:[Ii]n|[Aa]t)\s+(?:the\s+)?/u;

/** A party in words for all who travel. */
export const OF_ALL = /\b(?:delegation|group|[Tt]hey|officials|envoys|diplomats)$/u;

/** Another place of a journey without a verb of its own: "and to | Oslo". */
export const AND_TO =
  /^[^.;]{2,300}?(?:,?\s+and(?:\s+then)?(?:\s+on)?|,\s+then)\s+to\s+(?:the\s+)?(?=\p{Lu})/u;
