// A question with who asked it and where: what a modal or a message remembers, so that nothing else has to.
// It comes back in payloads, and a payload is not to be trusted: whatever is not of its shape is not read at all.

/** Where something was asked, and so where an answer to it goes later. */
export interface Place {
  /** Id of a conversation, or of the asker where it was asked outside all of them. */
  readonly channel: string;
  /** Timestamp of the message that began the thread. */
  readonly thread: string | undefined;
  /** True where the asker alone saw the answer. */
  readonly isPrivate: boolean;
}

export interface Asked {
  readonly question: string;
  /** Id of a person. */
  readonly asker: string;
  readonly place: Place;
  /** What the asker adds for the curators; often empty. */
  readonly note: string;
}

/** Longer input is cut: it has to fit into the value of a button, which holds 2,000 characters. */
export const MAX_QUESTION_LENGTH = 1500;
export const MAX_NOTE_LENGTH = 500;

/** https://docs.slack.dev/messaging/message-metadata: what a message in the curators' channel carries. */
export const METADATA_TYPE = 'sayswho_question';

/** Whether the curators still have to deal with it. */
export type Status = 'open' | 'answered' | 'closed';

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string | boolean>>;
}

/** Writes the state of a question into the metadata of the curators' message. */
export function writeMetadata({ question, note, ...where }: Asked, status: Status): Metadata {
  const payload = { question, note, ...fieldsOf(where), status };
  return { event_type: METADATA_TYPE, event_payload: payload };
}

/** Reads it back; undefined where it is not what `writeMetadata` writes. */
export function readMetadata(metadata: unknown): { asked: Asked; status: Status } | undefined {
  const { event_type: type, event_payload: payload } = recordOf(metadata);
  const { question, note = '', status, ...where } = recordOf(payload);
  const asked = askedOf(where, question, note);
  if (type !== METADATA_TYPE || !asked || !isStatus(status)) return undefined;
  return { asked, status };
}

/**
 * Writes a question into the private metadata of a modal: a line of ids, a line for the note, and the question as it
 * is, so that it fits into 3,000 characters whatever is in it.
 */
export const writePrivateMetadata = ({ question, note, ...where }: Asked): string =>
  [JSON.stringify(fieldsOf(where)), note.replace(/\s+/g, ' '), question].join('\n');

/** Reads it back; undefined where it is not what `writePrivateMetadata` writes. */
export function readPrivateMetadata(text: string): Asked | undefined {
  const [ids = '', note = '', ...question] = text.split('\n');
  return askedOf(recordOf(parse(ids)), question.join('\n'), note);
}

function fieldsOf({ asker, place: { channel, thread, isPrivate } }: Pick<Asked, 'asker' | 'place'>) {
  return { asker, channel, ...(thread === undefined ? {} : { thread_ts: thread }), is_private: isPrivate };
}

function askedOf(where: Unknown, question: unknown, note: unknown): Asked | undefined {
  const { asker, channel, thread_ts: thread, is_private: isPrivate } = where;
  if (!isUpTo(question, MAX_QUESTION_LENGTH) || question === '' || !isUpTo(note, MAX_NOTE_LENGTH))
    return undefined;
  if (!isId(asker, /^[UW][A-Z0-9]+$/) || !isId(channel, /^[CDGUW][A-Z0-9]+$/)) return undefined;
  if (typeof isPrivate !== 'boolean' || !(thread === undefined || isId(thread, /^\d+\.\d+$/)))
    return undefined;
  return { question, asker, place: { channel, thread, isPrivate }, note };
}

type Unknown = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isUpTo = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit;
const isId = (value: unknown, shape: RegExp): value is string =>
  typeof value === 'string' && shape.test(value);
const isStatus = (value: unknown): value is Status => /^(?:open|answered|closed)$/.test(String(value));

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
