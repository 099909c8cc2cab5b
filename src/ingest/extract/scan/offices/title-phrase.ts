import type { BodyPhrase } from '../bodies/body-phrase';
import type { Token } from '../tokens';

/** The name of an office: tokens `from` to before `to`. */
export interface TitlePhrase {
  from: number;
  to: number;
  /** Lower-case noun that names the holder, e.g. `minister`. */
  head: string;
  /** Lower-case words of the name up to the head, without country and body. */
  words: string[];
  /** Lower-case words of the field of office, before the head or after it: foreign, affairs. */
  fields: string[];
  /** All lower-case words of the name. */
  about: string[];
  /** Index after the title where a name may follow: "Ambassador of Latvia to the country | Edgars Skuja". */
  next: number;
  country: string | null;
  body: BodyPhrase | null;
  /** The post that this one serves: an adviser's king. */
  serves: TitlePhrase | null;
  /** Codes of the states that an ambassador is sent to. */
  receiving: readonly string[];
  isFormer: boolean;
  isActing: boolean;
  /** Begins with a capital, as offices that are named do. */
  isCapital: boolean;
  /** The words for its state that follow the holder's name: "President Vladimir Putin | of Russia". */
  ofState?: string;
  /** One of several offices under a plural name: "Foreign Minister of Uzbekistan". */
  label?: string;
}

/** Reads the name of an office that begins at a token; null when none does. */
export type TitleReader = (tokens: Token[], from: number) => TitlePhrase | null;
