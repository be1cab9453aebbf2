// The troubles that one can ask for from the page.
import type { Core } from '../core.ts';

export const TROUBLES: Readonly<Record<string, (core: Core) => void>> = {
  'Rate limit the next call': (core) => core.faults.rateLimit('*', { retryAfter: 2 }),
  'Fail the next call with HTTP 503': (core) => core.faults.serverError('*'),
  'Never answer the next call': (core) => core.faults.hang('*'),
  'Break the connection of the next call': (core) => core.faults.dropConnection('*'),
  'Deliver the next thing twice': (core) => core.faults.duplicateDeliveries(),
  'Lose the next delivery': (core) => core.faults.loseDeliveries(),
  'Deliver the next two in reverse': (core) => core.faults.reorderDeliveries(2),
  'Ask a connection to leave': (core) => core.sockets.disconnect('warning'),
  'Break all connections': (core) => core.sockets.drop(),
  'No more trouble': (core) => core.faults.clear(),
};
