// The questions that a reader of the news is left with: each gets the right fact first, however it is worded.
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { loadRecord } from '../../src/record/load.ts';

const record = await loadRecord('data');
const ask = createAsk(record);

interface Left {
  readonly asked: readonly string[];
  /** Every fact that answers as it stands; where names are asked for, only facts that give them. */
  readonly right: readonly string[];
}

const LEFT_OPEN: Readonly<Record<string, Left>> = {
  'which firm': {
    asked: ['which firm?', 'Which firm was sanctioned?', 'What is the front company called?'],
    right: [
      'us-sanctions-two-men-one-firm',
      'uk-sanctioned-names',
      'us-sanctions-xrz-cover',
      'us-sanctions-ofac-xrz-part-of-apt31',
    ],
  },
  'which two men': {
    asked: ['which two men?', 'Which two Chinese nationals were sanctioned?', 'Who are the two men?'],
    right: [
      'us-sanctions-two-men-one-firm',
      'uk-sanctioned-names',
      'defendants-two-also-sanctioned',
      'us-sanctions-zhao-ni-affiliated',
    ],
  },
  'who are the seven': {
    asked: [
      'who are the seven?',
      'Name the seven Chinese nationals charged',
      'Who are the seven defendants?',
    ],
    right: ['defendants-names'],
  },
  'what was the legal basis': {
    asked: [
      'What was the legal basis?',
      'What was the legal basis of the sanctions?',
      'Under which law were the sanctions made?',
    ],
    right: ['us-sanctions-legal-basis', 'uk-sanctions-legal-basis'],
  },
  'what the embassy in London said': {
    asked: [
      'What exactly did the Chinese embassy in London say?',
      'what did the spokesperson of the Chinese embassy in the UK say',
    ],
    right: ['embassy-uk-unfounded', 'embassy-uk-website-fabricated', 'embassy-london-unwarranted'],
  },
  'what the embassy in Washington said': {
    asked: [
      'What exactly did the Chinese embassy in Washington say?',
      'what did the Chinese embassy in the US say',
      'What did Liu Pengyu say?',
    ],
    right: ['liu-groundless', 'liu-unwarranted-conclusion', 'liu-no-reliable-proof'],
  },
  'what the Foreign Ministry in Beijing said': {
    asked: ['What exactly did Lin Jian say?', 'What did the Chinese foreign ministry spokesperson say?'],
    right: [
      'mfa-evidence-inadequate',
      'mfa-hyping-so-called-attacks',
      'mfa-25-march-dismisses',
      'mfa-25-march-fake-news',
    ],
  },
  'what the Chinese in New Zealand said': {
    asked: ['What did the Chinese embassy in New Zealand say?', 'what exactly did Wang Xiaolong say'],
    right: ['embassy-nz-rejects', 'wang-xiaolong-rejects'],
  },
  'what the embassy in Prague said': {
    asked: ['What did the Chinese embassy in Prague say?', "how did China's embassy in Prague answer"],
    right: ['cz-embassy-dismisses', 'cz-embassy-stop-microphone-diplomacy'],
  },
  'what every Chinese spokesperson said': {
    asked: ['what exactly did each Chinese spokesperson say'],
    right: ['embassy-uk-unfounded', 'liu-groundless', 'mfa-hyping-so-called-attacks'],
  },
  'what New Zealand said': {
    asked: ['What did New Zealand say?', 'How did New Zealand respond?', 'what did Wellington say'],
    right: ['nz-apt40-attributed', 'nz-stands-with-uk', 'nz-bodies-hit-2021'],
  },
  'what Finland said': {
    asked: ['What did Finland say?', 'what did the Finnish police say', 'What did the Finns say?'],
    right: ['fi-apt31-link-confirmed'],
  },
  'what Australia said': {
    asked: ['What did Australia say?', 'How did Canberra respond?', 'what did the Australian government say'],
    right: ['au-joins-concern', 'au-must-stop'],
  },
  'what the EU said': {
    asked: ['What did the EU say?', 'How did the European Union react?', 'what did Brussels say'],
    right: ['eu-solidarity-uk'],
  },
  'what Czechia said': {
    asked: ['What did Czechia say?', 'What did the Czech government say?', 'what did the Czechs say'],
    right: ['cz-apt31-attributed', 'cz-china-responsible'],
  },
  'what the Electoral Commission lost': {
    asked: [
      'What did the Electoral Commission lose?',
      'What data was taken from the Electoral Commission?',
      'what did the hackers get out of the Electoral Commission',
    ],
    right: ['ec-ncsc-exfiltrated', 'ec-uncertain-what-taken', 'ec-reference-copies', 'ec-names-addresses'],
  },
  'what happened since': {
    asked: [
      'What happened since?',
      'what has happened since March 2024',
      'What happened after the accusations?',
    ],
    right: ['cz-apt31-attributed', 'russia-it-apt31', 'ipac-learned-from-indictment'],
  },
};

const questions = Object.entries(LEFT_OPEN).flatMap(([subject, { asked, right }]) =>
  asked.map((question) => ({ subject, question, right })),
);

test.each(questions)('$subject: "$question" gets the right fact first', ({ question, right }) => {
  const answer = ask(question);
  const first =
    answer.status === 'answered' ? answer.facts[0].id : `declined, nearest ${answer.nearest[0]?.id}`;
  expect(right).toContain(first);
});

test('every fact that is named here is on record', () => {
  const named = Object.values(LEFT_OPEN).flatMap(({ right }) => right);
  expect(named.filter((id) => !record.factById.has(id))).toEqual([]);
});
