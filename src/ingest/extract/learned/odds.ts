/** How likely something is, from 0 to 1, by its log odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
