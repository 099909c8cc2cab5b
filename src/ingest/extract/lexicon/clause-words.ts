/**
 * What the words of a clause are to the rules for meetings: one symbol a word or phrase. Words that no
 * list has are `WORD`; articles, adverbs and the like are left out of the clause altogether.
 */
export const SYMBOLS = {
  /** A party that names one person or more; one that names none; a name that nothing is known of. */
  PARTY: 'P',
  GROUP: 'Q',
  NAME: 'Y',
  COUNTERPART: 'k',
  BODY: 'B',
  PLACE: 'L',
  TIME: 'T',
  /** "his", "Latvia's", "Anna Lee's". */
  OWNER: 'p',
  WORD: 'x',
  AND: 'c',
  COMMA: ',',
  STOP: ';',
  OPEN: '(',
  CLOSE: ')',
  DASH: '-',
  WITH: 'w',
  BETWEEN: 'n',
  OF: 'o',
  BY: 'b',
  TO: 't',
  FROM: 'm',
  FOR: 'f',
  IN: 'i',
  WHO: 'r',
  THAT: 's',
  BE: 'K',
  WILL: 'U',
  MAY: 'Z',
  LIGHT: 'H',
  HOLDING: 'h',
  MEET: 'M',
  MEETING: 'G',
  RECEIVE: 'R',
  RECEIVING: 'E',
  TALK: 'S',
  TALKING: 'z',
  PHONE: 'A',
  CALL_ON: 'O',
  DISCUSS: 'D',
  JOIN: 'J',
  JOINING: 'j',
  PRESENT: 'I',
  CREDENTIALS: 'C',
  NOUN: 'N',
  CALL: 'F',
  EVENT: 'W',
  TRIP: 'u',
  OCCASION: 'y',
  ATTENDED_BY: 'a',
  COURTESY: 'q',
  INCLUDING: 'l',
  VISITING: 'e',
  VERB: 'V',
  SAY: 'v',
} as const;

export type SymbolName = keyof typeof SYMBOLS;

/** The symbols of verbs that a party may be the doer of. */
export const VERB_NAMES = [
  'MEET',
  'RECEIVE',
  'LIGHT',
  'DISCUSS',
  'TALK',
  'PHONE',
  'CALL_ON',
  'JOIN',
  'PRESENT',
  'VERB',
  'SAY',
  'BE',
  'WILL',
  'MAY',
] as const satisfies readonly SymbolName[];

const phrases = (words: string): string[] =>
  words
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** "is then due to", "was to": who does something is to do it. */
const MEANT =
  ' due set scheduled expected slated planned planning going about preparing booked poised';
const IS_TO = 'am is are was were'
  .split(' ')
  .flatMap((be) => ['', 'also ', 'then ', 'next ', 'now ', 'later '].map((when) => `${be} ${when}`))
  .flatMap((is) => MEANT.split(' ').map((how) => `${is}${how}${how === '' ? '' : ' '}to`));

/** Words and phrases in lower case; the longest that fits is taken. */
export const CLAUSE_WORDS: Readonly<Partial<Record<SymbolName, readonly string[]>>> = {
  AND: phrases(
    `and, &, as well as, along with, together with, alongside, accompanied by, flanked by, plus`,
  ),
  // "In the evening A met B": when, and nothing that A stands in.
  TIME: phrases(
    'in the evening, in the morning, in the afternoon, in the early evening, later that evening, that evening, the same evening, at noon',
  ),
  WITH: phrases('with'),
  BETWEEN: phrases('between, among, amongst'),
  OF: phrases('of'),
  BY: phrases('by'),
  TO: phrases('to'),
  FROM: phrases('from'),
  FOR: phrases('for, in honour of, in honor of, in his honour, in her honour, in their honour'),
  IN: phrases(`in, while in, on, at, during, within, inside, into, near, under, over, upon, about, regarding,
    concerning, against, through, throughout, towards, toward, around, amid, despite, following,
    after, before, since, until, without, via, as part of, ahead of, prior to, on the sidelines of,
    on the margins of, in the course of, within the framework of, in the framework of, under the framework of, as a result of,
    at the invitation of, at the initiative of, at the request of, on behalf of, on the occasion of,
    at the end of, at the beginning of, at the start of, in addition to, thanks to, in accordance with`),
  WHO: phrases('who, whom, which, where, whose'),
  THAT: phrases('that, while, whereas, when, because, if, although, as, once, but'),
  BE: phrases('am, is, are, was, were, be, been, being'),
  WILL: [
    ...phrases(`will, would, shall, intend to, plans to, plan to, planned to, intends to,
    also to, scheduled to, expected to, likely to, certain to, all but certain to, prepares to, prepare to, gears up to, gets ready to, is arranging to, are arranging to, is making arrangements to, are making arrangements to, is making preparations to, are making preparations to, is making plans to, are making plans to`),
    ...IS_TO,
  ],
  MAY: phrases(`not, never, cannot, could, may, might, can, should, must, refused to, declined to,
    wants to, wanted to, wishes to, wished to, hopes to, hoped to, would like to, like to, keen to, seeks to, sought to, intention to,
    unlikely to, less likely to, interest to, possibility to, chance to, need to, ready to, willing to, unable to,
    failed to, invited to, agreed to, offered to, proposed to, decided to, wished, readiness to, forward to, opportunity to, desire to`),
  LIGHT:
    phrases(`had, has, have, held, hold, holds, conducted, conducts, conduct, convened, organised,
    organized, arranged, convene, convenes, began, begin, begins, started, starts, start, concluded, completed, continued, continue, continues, resumed, resumes,
    wrapped up, wraps up, wrap up, wrapping up, kicked off, kicks off, kick off, ended, launched,
    engaged in, engages in, engage in, entered into, enter into, enters into, made, opened, hosted a number of, had the opportunity to have,
    had a chance to have`),
  HOLDING: phrases('having, holding, conducting, hosting, convening'),
  MEET: phrases(`met, meet, meets, conferred, sat down, sit down, sits down, huddled, interacted, interacts, met up,
    am meeting, is meeting, are meeting, was meeting, were meeting, be meeting, been meeting, got together, get together, gets together, come together with, came together with, comes together with,
    caught up with, catch up with, reconnected with, reconnect with, dined, dine, dines, lunched with, breakfasted with,
    visited with, visit with, compared notes, compare notes, touched base, touch base,
    engage, engage with, engaged with, engages with, consult with, consulted with, confer with, conferred with,
    had the honour to meet, had an opportunity to meet, had the opportunity to meet, had the pleasure of meeting, had the honor to meet,
    had the honour of meeting, had the honor of meeting, had the privilege of meeting, had the privilege to meet, had the pleasure to meet,
    had the chance to meet, had a chance to meet, had the opportunity of meeting, met and talked,
    met and spoke, met and discussed, held meetings and talks, sat across the table from, sat opposite,
    was closeted, were closeted, met behind closed doors`),
  RECEIVE: phrases(`received, receives, receive, hosted, hosts, host, welcomed, welcomes, welcome,
    greeted, greets, greet, am hosting, is hosting, are hosting, was hosting, be hosting, is receiving, was receiving, be receiving,
    is welcoming, was welcoming, be welcoming, gave an audience to, granted an audience to`),
  RECEIVING: phrases('receiving, welcoming, greeting'),
  TALK: phrases('spoke, spoken, speaks, speak, talked, conversed'),
  TALKING: phrases('talking, speaking'),
  PHONE: phrases('phoned, telephoned, phones, telephones, contacted, dialled, dialed'),
  CALL_ON: phrases(`called on, calls on, call on, calling on, called upon, calls upon, call upon,
    called jointly on, call jointly on, called together on, call together on,
    called at, paid a visit to, pays a visit to`),
  DISCUSS:
    phrases(`discussed, discusses, discuss, reviewed, review, reviews, tackled, exchanged views,
    exchange views, exchanged opinions, exchange opinions, deliberated, took stock, went over`),
  JOIN: phrases(`attended, attends, attend, took part in, takes part in, take part in, take part, takes part, participate, participated in,
    participates in, participate in, participated at, participated to, participates at, joined, joined part of, attended part of, chaired, chairs, co-chaired, co-hosted, co-hosts, co-host, headed, led, leads, heads,
    presided over, presides over, present, presided, moderated, represented, participated, took part,
    addressed, in attendance`),
  JOINING:
    phrases(`attending, addressing, participating in, participating to, participating at, taking part in, leading, heading, chairing, joining,
    representing`),
  PRESENT: phrases(
    'presented, presents, present, presenting, handed over, handed, hands over, handing over, submitted, delivered, delivers, deliver',
  ),
  CREDENTIALS: phrases(`credentials, letters of credence, letter of credence, credential letters,
    letters of accreditation, credential letter`),
  NOUN: phrases(`meeting, meetings, talks, conversation, conversations, negotiation, negotiations,
    discussion, discussions, one-on-one, one-on-ones, tete-a-tete, tête-à-tête, bilat, trilat, chat, chats, interaction, interactions, sit-down, videoconference meeting,
    video conference meeting, video meeting, shared meal, meal, encounter, audience, exchange, joint retreat, side talk, side talks, side meeting, pull-aside, pull-asides,
    exchange of views, reception, receptions, dinner, lunch, luncheon, banquet, working lunch,
    trilateral ministerial, bilateral ministerial, quadrilateral ministerial, trilateral ministerial meeting, quadrilateral, working dinner, breakfast, working breakfast, iftar, iftar dinner, courtesy call, farewell call, introductory call, courtesy calls, courtesy visit, bilaterals, bilateral engagement, bilateral engagements, consultations,
    consultation, session, round of talks, strategic dialogue, strategic partnership dialogue,
    strategic stability dialogue, partnership dialogue, strategic security dialogue, security dialogue,
    human rights dialogue, economic dialogue, energy dialogue, defense dialogue, defence dialogue,
    policy dialogue, cyber dialogue, comprehensive bilateral dialogue, strategic energy dialogue, economic partnership dialogue, exhibition, photo exhibition, art exhibition, concert,
    gala, gala concert, gala dinner, gala reception, festival, expo, briefing session, briefing meeting`),
  CALL: phrases(`telephone conversation, telephone conversations, phone conversation,
    phone conversations, telephone call, telephone calls, phone call, phone calls, telephone talks,
    telephone talk, phone talks, phone talk, video call, videocall, conference call,
    conference calls, video calls, virtual call`),
  EVENT:
    phrases(`summit, conference, forum, symposium, round table, roundtable, roundtable meeting, round table meeting, congress, seminar,
    high-level event, workshop, webinar, colloquium, ministerial on, ministerial to, ministerial conference, panel discussion, video conference, videoconference`),
  VISITING: phrases('visiting, touring'),
  INCLUDING: phrases(
    'including, such as, comprising, consisting of, composed of, among them, namely',
  ),
  COURTESY:
    phrases(`protocol visit to, protocol call on, introductory call on, introductory call to, protocol call to, introductory visit to, courtesy call on, courtesy call to, courtesy calls on, courtesy visit to, courtesy visit on,
    farewell call on, farewell call to, farewell courtesy call on, farewell courtesy call to, farewell visit to,
    farewell calls on, introductory calls on`),
  ATTENDED_BY:
    phrases(`with the participation of, in the presence of, under the chairmanship of, saw the participation of, brought together,
    brings together, bring together, chaired by,
    co-chaired by, under the co-chairmanship of, hosted by, presided over by`),
  WORD: phrases(`press conference, press conferences, news conference, news conferences, news briefing, press briefing, press briefings, joint press conference,
    press release, joint statement`),
  OCCASION:
    phrases(`celebration, celebrations, commemoration, commemorations, festivities, memorial service, funeral, state funeral, funeral service, wreath-laying, wreath laying, groundbreaking, ribbon-cutting,
    wreath-laying ceremony, flag-raising ceremony, parade, military parade, victory parade, event, ceremony, opening ceremony, closing ceremony, award ceremony, signing ceremony,
    opening of, unveiling of, inauguration of, function, occasion, gathering, briefing, presentation`),
  TRIP: phrases(
    'visit, trip, tour, working visit, official visit, state visit, working trip, state trip',
  ),
  COUNTERPART: phrases('counterpart, counterparts, colleague, colleagues, opposite number'),
  GROUP:
    phrases(`delegation, delegations, group, team, teams, officials, representatives, members, ministers,
    ambassadors, leaders, delegates, diplomats, businessmen, businesspeople, businessperson, experts,
    executives, heads, deputies, parliamentarians, lawmakers, mp, mps, senators, investors, students,
    journalists, envoys, specialists, entrepreneurs, presidents, chairmen, directors, employees, staff,
    citizens, compatriots, youth, veterans, community, side, sides, guests, guest, participants, heads of state,
    secretaries, governors, mayors, veterans, scientists, scholars, athletes, commanders, chiefs,
    president, minister, ambassador, king, chairman, speaker, secretary-general, counsellor, envoy,
    representative, official, diplomat, leader, companies, company, leadership, management, dignitary,
    dignitaries, mission, party, politicians, figures, circles, authorities, think tanks, media, institutes, institutions,
    partners, allies, stakeholders, interlocutors, groups, refugees, generals, officers, organizations, organisations, agencies, businesses, universities, rectors, chairpersons, alumni, personnel, activists, academics, analysts, advocates, negotiators, legislators, ngos, volunteers, survivors, speakers, professors, chancellors, premiers,
    foreign ministers, commissioner, commissioners, government, governments`),
  SAY: phrases(`said, says, told, noted, announced, stated, reported, reports, wrote, added, tweeted,
    recalled, informed, emphasized, emphasised, stressed, mentioned, confirmed, revealed, explained`),
  VERB: phrases(`gave, went, came, left, saw, paid, laid, took, spoke about, brought, sent, sought, put,
    set, called off, calls off, called in, calls in, shared, expressed, thanked, praised, welcomed back, became, signed, visited, arrived, thank,
    arrives, flew, flies, departed, travelled, traveled, pays, pay, making, make, makes, paying, spent, spend, undertook, does, did, do, led to, grew, led a, drew, gives`),
};

/** Words that say nothing to these rules. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  `a an the this these those each also then later earlier again both already separately jointly too
  meanwhile however today yesterday tonight here there just only once first respectively even still
  newly now same elected appointed newly-appointed newly-elected bilateral respective morning afternoon evening`.split(
    /\s+/,
  ),
);

/** Pronouns for one who was named, for several, and for whose something is. */
export const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him']);
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them']);
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);
