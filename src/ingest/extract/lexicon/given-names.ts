const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Given names that are names of places too: "Victoria", "Georgia". */
export const PLACE_GIVEN = list(`
  Victoria Georgia Jordan Chad Israel Kenya Sydney Paris Charlotte Austin Lourdes Santiago
  Florence Virginia Carolina Asia India America Adelaide Savannah Dakota London Milan Verona
  Vienna Siena Brooklyn Madison Lincoln Jackson Houston Dallas Denver Phoenix Carson Cheyenne Ireland
  Malta Geneva Odessa Salem Medina Alexandria Hamilton Wellington Trinidad Asunción Asuncion
  Concepción Concepcion Córdoba Sofia Stanley Francia Italia   Montana Cuba Troy Nelson Vernon Clifton Regina Helena Petra Olympia
  Samara Aurora Sierra Valencia Mercedes Pilar Rosario Belén Loreto Guadalupe
  Armenia Persia Devon Kent Chester Camden`);

/** Given names that are words of other kinds too, and that alone tell no person: "April", "Will". */
/** Family names that are other words in lower case, after an office and before a given name: "Vice Premier | He | Ming". */
export const WORD_FAMILY_FIRST = list('He An So Do No');
export const WORD_GIVEN = list('April May June August Will Dean Duke King Prince Summer Autumn');

/** Family names that are words of other kinds too: "Theresa May", "Angus King". */
export const WORD_FAMILY = list('May King Prince Pope Dean West North Law Will');
