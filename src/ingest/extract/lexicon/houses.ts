import type { OfficeKind } from '../people/office-kind';

/** Where the offices of a state publish: "en.kremlin.ru", "president.az", "primeminister.kz". */
export const HOUSES: readonly { sign: RegExp; kind: OfficeKind }[] = [
  {
    sign: /(?:^|\.)(?:kremlin|akorda|elysee|quirinale|bundespraesident|whitehouse|casarosada|cankaya|tccb|hrad|pr[ea]z?[iy]d[ae]nt|president[aei]?|presidentti|presidency|presidencia|predsedni[ck]|predsjednik|prezydent|prezident|prezidentas)\.(?!edu$|com$|ucsb\b)/u,
    kind: 'STATE',
  },
  {
    sign: /(?:^|\.)(?:government|primeminister|pm|pmo|pmindia|kantei|cabmin|kormany)\.(?!edu$|com$)/u,
    kind: 'GOVERNMENT',
  },
  {
    sign: /(?:^|\.)(?:mfa|mid|mofa|mzv|mfaic|minrel|mre|esteri|mae)\.(?!edu$|com$)/u,
    kind: 'MINISTER',
  },
];
