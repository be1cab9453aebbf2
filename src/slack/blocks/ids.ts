// Every id that a block or a view of ours carries, and that Slack sends back.
// An action id may have a detail behind a colon: it keeps ids apart within one block, or says which page.

/** Answers the question in the button's value. */
export const ASK = 'ask';
/** Posts the answer to the question in the value for everyone in the conversation. */
export const SHARE = 'share';
/** Opens the next facts of the answer to the question in the value; the detail is the page, from 1. */
export const MORE = 'more';
/** Opens the points on which sources differ for the fact in the value. */
export const BOTH = 'both';
/** Opens the card of the fact in the value. */
export const SOURCE = 'source';
/** Opens "Not what I asked" for the question in the value. */
export const NOT_IT = 'not-it';
/** Submits another wording of a question: the modal "Not what I asked". */
export const REPHRASE = 'rephrase';
/** Shows what would go to the curators for the question in the value; submitting that modal sends it. */
export const PASS_ON = 'pass-on';
/** Says whether an answer helped: https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
export const FEEDBACK = 'feedback';
/** For curators: opens the choice of a fact for the asker; submitting that modal sends the fact. */
export const ANSWER_WITH = 'answer-with';
/** The choice itself: facts are offered while a curator types. */
export const CHOSEN_FACT = 'chosen-fact';
/** For curators: tells the asker that nothing is on record. */
export const NOTHING_ON_RECORD = 'nothing-on-record';

/** Puts another page of the view in the value in the place of this one, or opens it; the detail is the page, from 1. */
export const PAGE = 'page';
/** Opens the view, or the answer, that the request in the value or the chosen option asks for. */
export const OPEN = 'open';

/** The message shortcut that holds the claims of a message against the record. */
export const CHECK_CLAIM = 'check-claim';
/** The global shortcut that does so for pasted text; also the form it opens, and the field in that. */
export const CHECK_TEXT = 'check-text';

/** The part of an action id before its detail. */
const actionName = (actionId: string): string => actionId.split(':', 1)[0] ?? '';
/** The part behind the colon; empty where there is none. */
export const actionDetail = (actionId: string): string => actionId.slice(actionName(actionId).length + 1);

/** The page that the detail names; the first where it names none. */
export const pageIn = (actionId: string): number => Math.trunc(Number(actionDetail(actionId))) || 1;
