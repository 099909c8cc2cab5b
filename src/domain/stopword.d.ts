/** The lists of the `stopword` package that Chancery uses, lower case; it ships no types. */
declare module 'stopword' {
  type Words = readonly string[];
  export const ara: Words;
  export const cat: Words;
  export const ces: Words;
  export const dan: Words;
  export const deu: Words;
  export const ell: Words;
  export const eng: Words;
  export const spa: Words;
  export const eus: Words;
  export const fas: Words;
  export const fin: Words;
  export const fra: Words;
  export const gle: Words;
  export const hun: Words;
  export const hye: Words;
  export const ita: Words;
  export const nld: Words;
  export const nob: Words;
  export const pol: Words;
  export const por: Words;
  export const ron: Words;
  export const rus: Words;
  export const slv: Words;
  export const swe: Words;
  export const tur: Words;
  export const ukr: Words;
  export const vie: Words;
}
