import { ConfigError } from './config.ts';

/** What a failure to listen means for whoever set the port; any other error is given back as it is. */
export function explainPort(error: unknown, what: '' | 'HEALTH', host: string, port: number): unknown {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  const prefix = what === '' ? '' : `${what}_`;
  const choice = what === '' ? '' : ', or to off';
  const meaning: Readonly<Record<string, string>> = {
    EADDRINUSE: `${prefix}PORT ${port} on ${host} is taken: stop what listens there, or set ${prefix}PORT to another${choice} (EADDRINUSE).`,
    EACCES: `${prefix}PORT ${port} is not for this user: set ${prefix}PORT to one above 1023 (EACCES).`,
    EADDRNOTAVAIL: `${prefix}HOST ${host} is not an address of this machine: set it to one, or to 0.0.0.0 (EADDRNOTAVAIL).`,
    ENOTFOUND: `${prefix}HOST ${host} is not known: set it to an address of this machine (ENOTFOUND).`,
  };
  const fault = typeof code === 'string' ? meaning[code] : undefined;
  return fault === undefined ? error : new ConfigError([fault]);
}
