// What the bot keeps, in the words in which it tells it: App Home says all of it, help what concerns asking on.

/** For how long one can ask on after an answer: `conversations.ts` keeps to it. */
export const CONTEXT_MINUTES = 30;

export const ASKING_ON = `In a direct message, or in a thread if you mention the bot each time, you can ask on: “when?”, “who else?”, “and what did China say to that?”. For that it remembers for ${CONTEXT_MINUTES} minutes which fact it showed there: no words, in memory only.`;

/**
 * @param logQuestions true where the words of questions are written to the log
 * @param hasCurators true where a question may be passed on
 */
export const privacyLines = (logQuestions: boolean, hasCurators: boolean): readonly string[] => [
  'It reads only what is addressed to it: commands, mentions, direct messages, what you open or press, and links to its facts. It cannot read channels.',
  `It keeps no messages. For ${CONTEXT_MINUTES} minutes it remembers which fact it showed in a conversation, so that you can ask on: no words, in memory only.`,
  logQuestions
    ? 'Its log holds references, ids of facts and times, and here also the words of questions: whoever runs it has switched that on.'
    : 'Its log holds references, ids of facts and times. It holds no words of questions and nobody’s name.',
  ...(hasCurators ? [TO_CURATORS] : []),
];

const TO_CURATORS =
  'Curators hear of a question, or of what you think of an answer, only when you press for it. A question is shown to you before it is sent, and they see who asks.';
