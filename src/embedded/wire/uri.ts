const OPTIONS = 'directConnection=true&retryWrites=true&retryReads=true&w=majority';

/** What a driver connects with: over a Unix socket, or a port on loopback. */
export const uriOf = (address: string | number): string => {
  const host = typeof address === 'number' ? `127.0.0.1:${address}` : encodeURIComponent(address);
  return `mongodb://${host}/?${OPTIONS}`;
};
