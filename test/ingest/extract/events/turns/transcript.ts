/** A meeting whose two speak in turn: what stands before a transcript. */
export const MET =
  'President of Latvia Anna Kalnina met with President of Estonia Omar Khan in Riga on Monday.';
/** The meeting itself, as a line. */
export const FIRST = 'MEETING HELD 2021-07-12 Riga Anna Kalnina+Omar Khan';
/** The transcript, by what the host and the guest say. */
export const said = (host: string, guest = 'Thank you for your time.'): string =>
  `${MET}\n\nPresident of Latvia Anna Kalnina: ${host}\n\nPresident of Estonia Omar Khan: ${guest}`;
