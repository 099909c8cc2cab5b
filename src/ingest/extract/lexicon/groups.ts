/** Who are met as many, in a row by themselves: "journalists", "business leaders". */
const MANY = `academics, activists, actors, administrators, advocates, alumni, analysts, artists, athletes, authorities,
  beneficiaries, businessmen, businesspeople, businesswomen, campaigners, ceos, chefs, children, civilians, clergy, clerics, compatriots, defenders, delegates,
  delegations, diplomats, dissidents, doctors, donors, editors, educators, elders, employees, engineers, entrepreneurs,
  executives, experts, families, farmers, figures, filmmakers, girls, graduates, counterparts, colleagues, implementers, innovators, interlocutors,
  investors, journalists, judges, jurists, lawmakers, lawyers, leaders, mayors, councillors, legislators, managers, marines, members, migrants,
  monks, mps, negotiators, nurses, officers, officials, owners, parliamentarians, participants, partners, people, personnel,
  philanthropists, politicians, practitioners, principals, prisoners, professionals, professors, prosecutors, refugees,
  reporters, representatives, researchers, residents, responders, returnees, scholars, scientists, seafarers, soldiers,
  specialists, sponsors, staff, staffers, stakeholders, students, survivors, teachers, traders, troops, veterans, victims,
  volunteers, women, workers, youth, youths, dignitaries, parents, relatives, influencers, creators, chairpersons, aides, allies, evacuees, hostages, detainees, fellows, firefighters, fishermen, musicians, peacekeepers, pilots, rescuers`;

/** What is met as one, or speaks for many. */
const COLLECTIVE = `academia, administration, agencies, associations, chambers, churches, coalition, communities, community,
  companies, corporations, council, governments, delegation, diaspora, employers, firms, foundations, groups, industry, institutes, institutions,
  leadership, management, media, movements, ngos, opposition, organisations, organizations, parties, press, sector, sectors, society,
  team, teams, unions, universities, businesses, tanks`;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((word) => word.trim()));

export const MANY_MET = words(MANY);
export const COLLECTIVES_MET = words(COLLECTIVE);

/** Leads to those whom one met, from the words that tell of it. */
export const MET_WITH =
  /^(?:[^.;]|(?<=\p{Lu})\.){0,140}?\b(?<!\b(?:[Cc]o-?operation|collaboration|coordination|ties|relations|relationships?|engagement|partnerships?|friendship|solidarity|trade|agreements?|war|conflict|work(?:ing)?|deal(?:ing)?)\s)with\s+|^(?:met|meets?|engage|receive[sd]?|hosts?|hosted|greet(?:s|ed)?|welcome[sd]?)\s+(?!with\b)|^hear[sd]?\s+from\s+/u;

/** Between two of a row. */
export const NEXT_MET =
  /\s*[,;]?\s+(?:and|as\s+well\s+as|along\s+with|together\s+with|alongside|plus)\s+(?:also\s+)?(?:(?:with|of|from)\s+)?|\s*[,;]\s+(?:with\s+)?/gu;

/** Where the row is at its end: what they met for, where, and what else was done. */
export const ROW_ENDS =
  /(?:^|[\s,;]+)(?:to|in(?!\s+(?:the\s+)?(?:[\p{L}-]+\s+){1,3}(?:sectors?|industr(?:y|ies)|fields?|communit(?:y|ies))\b)|on|during|at|for|about|regarding|concerning|who|whom|whose|where|which|that|while|when|after|before|following|ahead|throughout|within|under|(?<!\bfrom\s+)across|over|aboard|around|upon|via|as\s+part|including|such\s+as|focused|involved|attending|participating|engaged|interested|working|affected|based|will|would|is|are|was|were|has|have|had|he|she|they|today|yesterday|tomorrow|this|next|last)(?![\p{L}’'-])|(?<!\bacross)(?<=\p{Ll}s)\s+(?=(?:the|an?|our|its|their)\s)|(?<=\p{Ll}s)\s+(?=\p{Ll}{3,}ing\s+(?:the|an?|this|these|their|its|our|his|her|in|on|with|from|for|to|at|by|across|\p{Lu}))|\s*[:()—–]|\s-\s/u;

/** Not a part of the words for a group. */
export const BEFORE_GROUP =
  /^(?:(?:the|an?|some|several|both|our|their)\s+|(?:(?:an?|the)\s+)?(?:(?:broad|wide|diverse|full|cross-)\s*)?(?:range|variety|number|array|selection|spectrum|host|group|cross-section|series)\s+of\s+(?:the\s+)?)+/u;

/** Not a group of its own: those beside who are named, and whoever is told by whose they are. */
export const NO_GROUP =
  /^(?:(?:the\s+)?international\s+community\b|other|others|his|her|their|its|my|your|fellow|each|all)\b/u;

/** Who speaks for states that are named after: "leaders from | Latvia and Norway". */
export const OF_STATES =
  /(?:^|\s)(?:leaders|officials|representatives|ministers|counterparts|delegations|delegates|envoys|ambassadors)\s+(?:of|from)\s+(?:the\s+)?(?:governments?\s+of\s+(?:the\s+)?)?$/u;

/** Begins what else was done, and no group: "met with students and | praised their leaders". */
export const DONE =
  /^(?:and\s+)?(?:(?:also|then|later|jointly|both|together)\s+)?(?:told|tell|said|say|sent|send|began|begin|went|go|came|come|brought|bring|put|set|kept|keep|left|leave|struck|strike|drew|draw|found|find|meet|met|hold|held|speak|spoke|take|took|give|gave|visit|tour|attend|host|deliver|lead|led|see|saw|hear|heard|join|receive|participate|engage|discuss|address|travel|open|chair|sign|make|made|pay|paid|lay|laid)\s|^(?:and\s+)?(?!(?:elected|appointed|displaced|detained|united|retired|persecuted|injured|wounded|affected|disabled|imprisoned|armed|allied|exiled|released|selected|renowned|distinguished|experienced|skilled|educated|talented|trained|limited|related|advanced|freed|jailed|accredited|assembled|invited|specialized|specialised|marginalized|marginalised|impacted|concerned|uniformed|mixed|gifted)\s)\p{Ll}{2,}ed\s/u;

/** Behind a group: who led it is named. */
export const LED_BY = /,?\s+(?:(?:which|that)\s+(?:was|is)\s+)?(?:led|headed)\s+by\s/u;

/** Right before those who are named of a group. */
export const NAMED_OF_GROUP =
  /^\s*:\s+|^[\s,(]*(?:including|such\s+as|among\s+them|notably|led\s+by|headed\s+by)\s+/u;
/** Before the first of them, whose office may be told by whose it is. */
export const TO_FIRST = /^(?:the\s+|its\s+|[\p{Lu}][\p{L}.-]*[’']s?\s+){0,2}$/u;
/** Behind the last of them: who else was met. */
export const AND_OTHERS =
  /^,?\s+(?:as\s+well\s+as|and\s+also|along\s+with|together\s+with)\s+(?:with\s+)?|^,\s+and\s+with\s+/u;

/** Between states and the first of those who came from there. */
export const NAMED_BEHIND = /^(?:,|:|\s*[–—(]|\s-)\s*(?:namely\s+|the\s+)?$/u;
