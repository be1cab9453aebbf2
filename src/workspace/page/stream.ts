// Tells open pages that something has changed: https://html.spec.whatwg.org/multipage/server-sent-events.html
import type { ServerResponse } from 'node:http';
import type { Change, Changes } from '../changes.ts';
import { HEADERS } from './guard.ts';

/** Keeps the response open and writes the kind of every change into it. */
export function streamChanges(changes: Changes, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write(': open\n\n');
  const stop = changes.subscribe((change: Change) => {
    response.write(`data: ${JSON.stringify(change.kind)}\n\n`);
  });
  response.on('close', stop);
}
