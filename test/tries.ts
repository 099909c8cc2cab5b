const TIMES = Number(process.env['LAWS'] ?? 1);

/**
 * How often a law is tried on random values: so many times in the suite, which runs with every change, and ten
 * times as many in `npm run laws`.
 */
export const tries = (inSuite: number): number => inSuite * TIMES;
