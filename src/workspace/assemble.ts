// Puts the parts of a workspace together.
import { createChanges } from './changes.ts';
import type { Core, Tokens } from './core.ts';
import { createDelivery } from './delivery/deliver.ts';
import { createHttpTransport } from './delivery/http.ts';
import { createSocketMode } from './delivery/socket-mode.ts';
import { createExchangeLog } from './exchanges.ts';
import { createFaults } from './faults.ts';
import { createIds, type Ids } from './ids.ts';
import { readSettings, type WorkspaceOptions } from './options.ts';
import { createResponseUrls } from './response-urls.ts';
import { createState } from './state.ts';
import { createTriggers } from './triggers.ts';

export interface Assembled extends Core {
  listensOn(port: number): void;
  closeTransport(): void;
}

export function assemble(options: WorkspaceOptions): Assembled {
  const settings = readSettings(options);
  const ids = createIds(settings.now);
  const tokens = makeTokens(options, ids);
  const state = createState(settings, ids);
  const changes = createChanges();
  const log = createExchangeLog(changes);
  const faults = createFaults();
  let port = settings.port;
  const origin = () => `http://127.0.0.1:${port}`;
  const sockets = createSocketMode({ settings, ids, changes, appId: state.app.id, origin });
  const http = createHttpTransport(settings, tokens.signingSecret);
  const transport =
    settings.requestUrl === undefined
      ? { name: 'socket' as const, send: sockets.send }
      : { name: 'http' as const, send: http.send };
  return {
    settings,
    ids,
    tokens,
    state,
    changes,
    log,
    faults,
    sockets,
    origin,
    triggers: createTriggers(ids, settings.now),
    responseUrls: createResponseUrls(ids, settings.now, origin, state.team.id),
    delivery: createDelivery({ settings, ids, log, faults, transport }),
    messageValues: new Map(),
    listensOn: (actual) => {
      port = actual;
    },
    closeTransport: http.close,
  };
}

function makeTokens(options: WorkspaceOptions, ids: Ids): Tokens {
  return {
    bot: options.botToken ?? `xoxb-local-${ids.secret(12)}`,
    app: options.appToken ?? `xapp-1-local-${ids.secret(12)}`,
    signingSecret: options.signingSecret ?? ids.secret(16),
  };
}
