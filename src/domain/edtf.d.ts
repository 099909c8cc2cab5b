/** The part of the `edtf` package that Chancery uses; it ships no types. */
declare module 'edtf' {
  export interface ParsedEdtf {
    type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
    level: 0 | 1 | 2 | 3;
    /** Year, month from 0 or season code, day, then the time; an interval's ends; a set's members. */
    values: unknown[];
  }
  /** Parses one EDTF text; throws on any that is not EDTF. */
  export function parse(edtf: string): ParsedEdtf;
}
