// The address of a fact, where the operator has given facts a place on the web.

/**
 * The id of the fact to which an address leads; undefined where it leads elsewhere.
 *
 * @param base where facts have pages, ending in a slash
 * @example
 * factIdAt('https://example.org/apt31/company-fined', 'https://example.org/apt31/'); // 'company-fined'
 */
export function factIdAt(url: string, base: string): string | undefined {
  if (!url.startsWith(base)) return undefined;
  return /^([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(url.slice(base.length))?.[1];
}
