import type { SpeechAct } from '../../../store/statement';

/**
 * What a sentence's verb tells of what its subject did by speaking. Sources of regular expressions;
 * of several that fit at one place the first in this list is taken.
 */
export const SPEECH_VERBS: readonly (readonly [source: string, act: SpeechAct])[] = [
  [
    '(?:voiced|noted|emphasi[sz]ed|stressed|underscored|express(?:ed|ing)|rais(?:ed|ing)|reiterat(?:ed|ing)|shar(?:ed|ing)|spoke about)\\s+(?:(?:his|her|their|our|its|the|deep|serious|grave|strong)\\s+)*concerns?|warn(?:ed|ing)(?=\\s+(?:that|of|about|against)\\b)',
    'EXPRESSED_CONCERN',
  ],
  [
    '(?:express|reiterat|extend|convey)(?:ed|ing)\\s+(?:(?:his|her|their|its|deep|strong|sincere|great)\\s+)*(?:appreciation|gratitude|thanks)',
    'THANKED',
  ],
  [
    'gave\\s+(?:(?:a|an|high|positive|negative|highly)\\s+)*(?:assessments?|evaluation)',
    'ASSESSED',
  ],
  [
    '(?:provided|set forth|set out|outlined|shared|gave)\\s+(?:[a-z\\s,-]{0,40}\\s)?assessments?',
    'ASSESSED',
  ],
  ['congratulat(?:ed|ing)', 'CONGRATULATED'],
  ['(?:thank(?:ed|ing))', 'THANKED'],
  [
    '(?:welcom(?:ed|ing)(?![^;]{0,200}\\sto\\s[\\p{L} ]{2,30}\\sfor\\s+(?:the|an?)\\s)|hailed)',
    'WELCOMED',
  ],
  ['(?:condemn(?:ed|ing)|denounc(?:ed|ing)|deplor(?:ed|ing)|slammed)', 'CONDEMNED'],
  [
    '(?:prais(?:ed|ing)|laud(?:ed|ing)|commend(?:ed|ing)|described|assess(?:ed|ing)|appreciat(?:ed|ing)|highly appreciated|evaluated|criticiz(?:ed|ing)|criticis(?:ed|ing))',
    'ASSESSED',
  ],
  [
    '(?:call(?:ed|ing)\\s+(?:for|on|upon)|urg(?:ed|ing)|request(?:ed|ing)|demand(?:ed|ing)|appeal(?:ed|ing)|asked|invit(?:ed|ing)|joined\\s+the\\s+calls|encourag(?:ed|ing)|ordered|extended\\s+(?:an|his|her|the)\\s+invitation|wrote\\s+to\\s+[^.]{0,60}?asking)',
    'REQUESTED',
  ],
  [
    '(?:propos(?:ed|ing)|suggest(?:ed|ing)|offer(?:ed|ing)\\s+(?:to|(?:[^.;]{0,40}\\s)?(?:assistance|help|support)))',
    'PROPOSED',
  ],
  ['(?:den(?:ied|ying)|reject(?:ed|ing)|refut(?:ed|ing))', 'DENIED'],
  [
    '(?:(?:re)?assur(?:ed|ing)|reaffirm(?:ed|ing)|re-affirmed|affirm(?:ed|ing)|reiterat(?:ed|ing)|confirm(?:ed|ing))',
    'CONFIRMED',
  ],
  ['told(?=[^."“]{0,60},\\s*["“])', 'SAID'],
  [
    '(?:inform(?:ed|ing)|brief(?:ed|ing)|updated|provided\\s+[^.;]{0,60}?\\b(?:overview|update|briefing)|conveyed(?=[^.;]{0,60}\\b(?:information|details)\\b)|told|mentioned|spoke\\s+in\\s+detail\\s+about|(?<!\\bthey\\s+(?:also\\s+)?)spoke\\s+about|presented|outlined(?!\\s+(?:joint|common|plans|how))|put\\s+forth|shared(?!\\s+(?:views|perspectives|the\\s+sense)))',
    'INFORMED',
  ],
  [
    '(?:not(?:ed|ing)|underscor(?:ed|ing)|underlin(?:ed|ing)|emphasi[sz](?:ed|ing)|stress(?:ed|ing)|highlight(?:ed|ing)|point(?:ed|ing)\\s+out|recall(?:ed|ing)|recogni[sz]ed|acknowledg(?:ed|ing)|remind(?:ed|ing)|drew\\s+attention)',
    'NOTED',
  ],
  ['(?:agreed|concurred)', 'AGREED'],
  [
    '(?:said|says|stated|stating|added|adding|declared|(?<!\\bthat\\s[^,.;]{0,40})made\\s+(?:it\\s+)?clear(?=\\s+that)|announced|claimed|claiming|continued(?=,?:?\\s*["“«])|(?:wrote|summari[sz]ed|responded|replied|answered)(?=[^."“«]{0,60}["“«])|believ(?:es|ed)(?=\\s+that)|committed\\s+to|conveyed|vowed|promised|wished|extended\\s+(?:his|her|their)\\s+(?:\\p{L}+\\s+){0,2}(?:condolences|sympath(?:y|ies))|asserted|explained|remarked|commented|argued|warned|express(?:ed|ing)|spoke\\s+with\\s+understanding|called|voiced|raised|pledged|concluded|deemed|(?:reads?|read)(?=[,:])|sent\\s+(?:his|her|their)\\s+(?:[a-z]+\\s+)?(?:condolences|greetings))',
    'SAID',
  ],
];

/** Verbs of a meeting's telling that are no statements. */
export const OTHER_VERBS =
  '(?:discuss(?:ed|ing)|met|spoke|hosted|received|visited|exchang(?:ed|ing)|attended|held|had|led|traveled|travelled|signed|shared\\s+views|focused|talked|advanced|considered|left|returned|joined)';
