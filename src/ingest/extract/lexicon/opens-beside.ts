const TALKS = String.raw`(?:talks?|meetings?|(?:telephone\s+|phone\s+)?(?:calls?|conversations?)|discussions?|negotiations|consultations|visit|reception|dinner)`;
const ANY = String.raw`(?:an?|the|his|her|their)\s+`;

/** Up to the first who is named: it opens a sentence that tells of another, who is named next: "After talks with | A, B". */
export const OPENS_BESIDE = new RegExp(
  String.raw`^(?:(?:[Oo]n|[Ii]n|[Ll]ast|[Tt]his|[Ee]arlier|[Ll]ater|[Yy]esterday|[Tt]oday)(?:\s+(?:\p{Lu}\p{Ll}+|[\p{Ll}\d]+)){0,4},\s+)?(?:(?:[Aa]ccompanied|[Jj]oined|[Ff]lanked|[Ii]nvited|[Hh]osted|[Rr]eceived|[Ww]elcomed|[Gg]reeted)\s+by|(?:[Tt]ogether|[Aa]long)\s+with|[Aa]longside|[Aa]fter|[Ff]ollowing|[Bb]efore|[Hh]aving\s+met|(?:[Aa]t|[Oo]n|[Uu]pon)\s+the\s+(?:\p{Ll}+\s+)?(?:invitation|request|initiative|instructions?|orders?)\s+of|[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of|(?:[Ss]peaking|[Tt]alking)\s+(?:with|to)|[Oo]n\s+behalf\s+of|[Ii]n\s+the\s+presence\s+of|(?:[Ii]n|[Dd]uring|[Aa]t|[Aa]head\s+of|[Pp]rior\s+to|[Aa]mid)\s+(?:${ANY})?(?:[\p{L}-]+\s+){0,3}${TALKS}(?:\s+(?:in|on|at|here)\s+[\p{Lu}\p{Ll}\d]+(?:\s+\d+)?)?\s+(?:with|by))\s[^,]*(?:,\s+)?$`,
  'u',
);

/** Right behind who is named in such words alone: "At A | 's invitation". */
export const OWN_INVITATION =
  /^['’]s?\s+(?:[\p{Ll}-]+\s+)?(?:invitation|request|initiative|behalf)\b/u;
export const BY_OWN = /^(?:At|On|Upon)\s+(?:[\p{L}.-]+\s+){0,6}$/u;
