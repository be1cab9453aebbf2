/** Why a call did not go out, or went out without an answer. */
export type SendingFault =
  /** More messages wait for this channel than may wait. */
  | 'queue_full'
  /** Its turn came when nobody waited for it any more. */
  | 'too_late'
  /** No connection could be made: nothing was sent. */
  | 'unreachable'
  /** It was sent, and no answer came: Slack may have carried it out or not. */
  | 'unconfirmed'
  /** The app is no longer installed: its token is not used any more. */
  | 'uninstalled'
  /** The request named no address for its answer. */
  | 'no_address'
  /** The address is neither Slack's nor that of its stand-in. */
  | 'foreign_address';

/** A call that met with no answer of Slack's. */
export class SendingError extends Error {
  readonly code: SendingFault;
  constructor(code: SendingFault, method: string, options?: ErrorOptions) {
    super(`${method}: ${code}`, options);
    this.name = 'SendingError';
    this.code = code;
  }
}
