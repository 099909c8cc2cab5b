import { IT } from './gatherings';

/** Before those who were there as well as others that are named: "In addition to | A, the forum was attended by B". */
export const BESIDES =
  /^(?:In\s+addition\s+to|Besides|Apart\s+from|Aside\s+from|Other\s+than|Along\s+with|Alongside|Together\s+with|As\s+well\s+as)\s+/u;

const CAME = String.raw`(?:attended|joined|addressed|(?:took|taking)\s+part\s+in|participat(?:ed|ing)\s+in|spoke\s+at|(?:was|were)\s+present\s+at)`;
/** Right behind them, who else was: "|, the forum was attended by B", "|, B and C took part in it". */
export const OTHERS_CAME = new RegExp(
  String.raw`^,\s+(?:${IT}\s+(?:was|were)\s+(?:also\s+)?(?:attended|joined|addressed)\s+by\s|(?:participants|attendees|guests|speakers|those\s+(?:present|attending))\s+included\s|(?:[^.;]|(?<=\p{Lu})\.){2,240}?\s(?:also\s+)?(?:${CAME}\s+${IT}|(?:took\s+part|were\s+(?:present|in\s+attendance)|participated|attended)(?=\s*[.;])))`,
  'u',
);

/** "A thanked | B and C": before those who may have come. */
export const THANKED = /(?<!\p{L})thank(?:ed|s|ing)\s+/gu;
/** Right behind them: "| for attending", "| for taking part in the summit". */
export const FOR_COMING = new RegExp(
  String.raw`^\s+for\s+(?:attending|joining|taking\s+part|participating|(?:his|her|their)\s+(?:participation|presence|attendance))(?:\s+(?:in\s+|at\s+)?${IT})?(?=\s*(?:[.,;]|and\s|$))`,
  'u',
);
