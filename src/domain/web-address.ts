/** What those who share or mail a link add to it, which leads to no other text. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga)$/iu;

/** An address without what leads to no other text: the place within it, and how its reader was led there. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Only then: writing parameters anew spells the others in another way too.
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/**
 * All ways in which the same address on the web is written: of http or https, with `www.` or without, with
 * a slash at the end or without; itself first.
 */
export function spellingsOf(address: string): string[] {
  const plain = new URL(plainAddress(address));
  const host = plain.host.replace(/^www\./u, '');
  const path = plain.pathname.replace(/\/+$/u, '');
  const spellings = ['https:', 'http:'].flatMap((scheme) =>
    [host, `www.${host}`].flatMap((name) =>
      [path, `${path}/`].map((end) => `${scheme}//${name}${end}${plain.search}`),
    ),
  );
  return [...new Set([address, plain.href, ...spellings])];
}
