// The server's side of the page: the document, its script and style, what a person sees, what a person does.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core.ts';
import { asObject, asText, type Json } from '../json.ts';
import { createPerson } from '../people/person.ts';
import { readBody, sendJson } from '../request.ts';
import type { Door } from '../server.ts';
import type { User } from '../shapes.ts';
import { bundled } from './bundle.ts';
import { pageDocument } from './document.ts';
import { DOINGS } from './doings.ts';
import { HEADERS, refusalFor } from './guard.ts';
import { lookAs } from './look.ts';
import { streamChanges } from './stream.ts';
import { TROUBLES } from './troubles.ts';

/** Opens the page's door. Nothing is bundled until somebody comes to it. */
export function createPageDoor(core: Core): Door {
  return (request, response) => {
    const { pathname, port } = new URL(request.url ?? '/', core.origin());
    const isOurs = pathname === '/' || pathname.startsWith('/page/') || pathname.startsWith('/archives/');
    if (!isOurs) return false;
    const refusal = refusalFor(request, port);
    if (refusal !== undefined) send(response, 403, 'text/plain', refusal);
    else void answer(core, request, response).catch((error: unknown) => fail(response, error));
    return true;
  };
}

async function answer(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', core.origin());
  const person = () => personCalled(core, searchParams.get('as') ?? '');
  const link = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(pathname);
  if (link !== null) return redirect(response, `/#${link[1]}/${link[2]}.${link[3]}`);
  switch (`${request.method} ${pathname}`) {
    case 'GET /':
      // Whoever opens the page asks for the script next.
      void bundled().catch(() => {});
      return send(response, 200, 'text/html', pageDocument(core.settings.name));
    case 'GET /page/script.js':
      return send(response, 200, 'text/javascript', (await bundled()).script);
    case 'GET /page/style.css':
      return send(response, 200, 'text/css', (await bundled()).style);
    case 'GET /page/look':
      return sendJson(response, 200, lookAs(core, person()), HEADERS);
    case 'GET /page/log':
      return sendJson(
        response,
        200,
        { exchanges: core.log.exchanges.slice(-100), calls: core.log.calls.slice(-200) },
        HEADERS,
      );
    case 'GET /page/changes':
      return streamChanges(core.changes, response);
    case 'POST /page/do':
      return sendJson(response, 200, await perform(core, request), HEADERS);
    default:
      return send(response, 404, 'text/plain', 'Nothing here.');
  }
}

async function perform(core: Core, request: IncomingMessage): Promise<Json> {
  // A form of another page cannot send this content type without being asked first.
  if (request.headers['content-type'] !== 'application/json') return { ok: false, error: 'Expected JSON' };
  const asked = asObject(JSON.parse(await readBody(request)));
  const name = asText(asked.do);
  const doing = Object.hasOwn(DOINGS, name) ? DOINGS[name] : undefined;
  if (name === 'trouble') return makeTrouble(core, asText(asked.which));
  if (doing === undefined) return { ok: false, error: `Nobody can ${name}` };
  try {
    return { ok: true, ...(await doing(createPerson(core, personCalled(core, asText(asked.as))), asked)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function makeTrouble(core: Core, which: string): Json {
  const make = Object.hasOwn(TROUBLES, which) ? TROUBLES[which] : undefined;
  make?.(core);
  return { ok: make !== undefined };
}

/** The person with this id, or else the first. */
function personCalled(core: Core, id: string): User {
  const people = [...core.state.users.values()].filter(({ isBot }) => !isBot);
  const found = people.find((user) => user.id === id) ?? people[0];
  if (found === undefined) throw new Error('There is nobody in this workspace');
  return found;
}

/** Permanent links, as chat.getPermalink makes them, lead to the message on the page. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { ...HEADERS, location });
  response.end();
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.end();
  else send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
}
