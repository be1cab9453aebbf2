// How single values of the environment are read. Each adds what is wrong, and what to do, to the faults.

export type Environment = Readonly<Record<string, string | undefined>>;

export function checkPrefix(name: string, value: string | undefined, prefix: string, faults: string[]): void {
  if (value === undefined || value.startsWith(prefix)) return;
  faults.push(`${name} is not of its kind: expected a token that begins with ${prefix}.`);
}

/** A whole number of a port, or `otherwise` where it is not set. */
export function readPort(env: Environment, name: string, otherwise: number, faults: string[]): number {
  const port = Number(env[name] ?? otherwise);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  faults.push(`${name} is not a port: expected a whole number from 0 to 65535, got ${env[name]}.`);
  return 0;
}

export function readUrl(env: Environment, name: string, faults: string[]): string | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:/.test(value)) return value.endsWith('/') ? value : `${value}/`;
  faults.push(`${name} is not an address: expected one that begins with https:// or http://, got ${value}.`);
  return undefined;
}

export function readSwitch(env: Environment, name: string, faults: string[], otherwise = false): boolean {
  const value = env[name] ?? String(otherwise);
  if (value !== 'true' && value !== 'false')
    faults.push(`${name} is not a switch: expected true or false, got ${value}.`);
  return value === 'true';
}

/** https://docs.slack.dev/reference/objects/conversation-object: C for channels, G for older private ones. */
export function readChannel(env: Environment, name: string, faults: string[]): string | undefined {
  const value = env[name];
  if (value === undefined || /^[CG][A-Z0-9]{2,}$/.test(value)) return value;
  faults.push(`${name} is not the id of a channel: expected something like C0123ABCDEF, got ${value}.`);
  return undefined;
}

/** `NAME=` in a file means that it is not set. */
export function withoutBlanks(environment: Environment): Environment {
  const entries = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}
