import type { OrganisationKind } from '../../../../store/organisation';
import { FUNCTION_WORDS, THING_WORDS } from '../../lexicon/function-words';
import { HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import type { Token } from '../tokens';
import { bodyPhrase, type BodyPhrase } from './body-phrase';

/** Nouns of other tongues, which stand before what they name: "Universidad | Nacional de Velma". */
const NOUNS: Readonly<Record<string, OrganisationKind>> = {
  ...of(
    'OTHER',
    'Universidad Universidade Università Université Universität Universitas Universitatea Universiteit Hochschule École Escuela Instituto Istituto Academia Académie Accademia Fundación Fundação Fondation Fondazione FC',
  ),
  ...of('COMPANY', 'Banco Banque Banca JSC OJSC PJSC CJSC Compañía Compagnie Empresa Grupo Groupe'),
  ...of('PARTY', 'Partido Partito Parti'),
  ...of('MINISTRY', 'Ministerio Ministério Ministère Ministero'),
  ...of('NEWS_AGENCY', 'Radio'),
};
/** Words that such a name goes on over. */
const JOINTS = /^(?:de|da|do|das|dos|del|della|di|la|las|los|le|les|du|des|d['’]|y|e|et|für|of)$/;
/** What else begins so: "Radio Address". */
const THINGS =
  /^(?:address|television|spectrum|regulations?|communications?|frequenc(?:y|ies)|station|waves?|equipment|astronomy|telescope)$/;
const LONGEST = 8;

function of(kind: OrganisationKind, nouns: string): Record<string, OrganisationKind> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, kind]));
}

/** A body whose noun stands first, up to the last of its capitals; null where none begins at a token. */
export function nounFirstAt(tokens: Token[], from: number): BodyPhrase | null {
  const noun = tokens[from];
  const kind = noun && Object.hasOwn(NOUNS, noun.text) ? NOUNS[noun.text] : undefined;
  if (!kind || noun?.isPossessive) return null;
  let to = from + 1;
  for (let i = to; i < from + LONGEST; i++) {
    const word = tokens[i];
    if (!word) break;
    if (JOINTS.test(word.text) && tokens[i + 1]?.isWord) {
      if (kind === 'NEWS_AGENCY' || (word.text === 'of' && noun?.text !== 'FC')) break;
      continue;
    }
    const isName = word.isCapital && word.isWord && !FUNCTION_WORDS.has(word.lower);
    if (!isName || HEADS.has(word.lower) || THINGS.test(word.lower)) break;
    if (kind === 'NEWS_AGENCY' && isOfThing(word)) return null;
    to = i + 1;
    if (word.isPossessive || (kind === 'NEWS_AGENCY' && to > from + 2)) break;
  }
  return to > from + 1 ? bodyPhrase(from, to, kind) : null;
}

const isOfThing = ({ lower }: Token): boolean =>
  THING_WORDS.has(lower) || PORTFOLIO_WORDS.has(lower);
