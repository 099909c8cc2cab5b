/** The layout that this code writes and reads. A store of a later one is left alone. */
export const FORMAT = 2;
/** Where the catalog's table tells it. */
export const FORMAT_KEY = Buffer.from('format');
