import type { OrganisationKind } from '../../../store/organisation';

/** Nouns in lower case that the name of what they are stands right behind: "the carmaker | Baltauto". */
export const NOUNS_OF_NAMES: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      [
        'COMPANY',
        `company firm carmaker automaker airline planemaker shipbuilder shipyard manufacturer conglomerate startup
        start-up developer operator producer retailer contractor utility lender miner refiner giant consortium
        holding subsidiary enterprise`,
      ],
      [
        'OTHER',
        `organization organisation association foundation charity ngo think-tank watchdog movement militia
        federation union coalition institute university nonprofit`,
      ],
      ['PARTY', 'party'],
      ['NEWS_AGENCY', 'station broadcaster portal'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun) => [noun, kind] as const)),
);

/** Nouns that name a body only after the words that the pattern tells: "the energy | group", "think | tank". */
export const LED_NOUNS_OF_NAMES: ReadonlyMap<string, readonly [OrganisationKind, RegExp]> = new Map<
  string,
  readonly [OrganisationKind, RegExp]
>([
  [
    'group',
    [
      'OTHER',
      /^(?:aid|rights|advocacy|rebel|armed|militant|terrorist|jihadist|islamist|extremist|paramilitary|opposition|lobby|environmental|campaign|monitoring|energy|mining|steel|oil|gas|media|chemicals|construction|banking|insurance|technology|defen[cs]e|shipping|retail|automotive|industrial|mercenary|hacking|hacker)$/,
    ],
  ],
  ['tank', ['OTHER', /^think$/]],
  [
    'bank',
    ['COMPANY', /^(?:state|investment|commercial|private|savings|development|state-owned)$/],
  ],
]);

/** Those who head what a noun tells, and whose own name may stand behind it: "the head of the company | Omar Khan". */
export const HEADED =
  /^(?:head|heads|chairman|chairwoman|chairperson|chair|chief|director|director-general|president|ceo|founder|co-founder|leader|owner|manager|representative|spokesman|spokeswoman|spokesperson|member|secretary|secretary-general|official|employee|lawyer|chancellor|rector|deputy)$/;

/** Small words within names of other tongues: "Institut | za | strateške rešitve". */
export const SMALL_IN_NAMES =
  /^(?:za|de|da|do|di|del|della|des|du|der|für|fur|pour|y|e|et|und|i|na|van|of|the|for|&|la|las|los|le|les)$/;
