// What asks for nothing but whether the claim before it is so.
import { describe, expect, test } from 'vitest';
import { asksIfSo, asksWhoSaysSo } from '../../src/search/asks-if-so.ts';

describe('asks whether it is so', () => {
  test.each([
    'True?',
    'true or false',
    'Right',
    'Is that so?',
    'Is this really the case',
    "wasn't it false?",
    'Am I wrong?',
    'Can you confirm?',
    'Could somebody please refute that for me',
    'Refute or confirm.',
    'Prove me wrong',
    'Fact-check please.',
    'Any source for that?',
    'Or did it?',
    'Has it?',
    "Where's that from?",
    'Is there any truth in it?',
    'Says who?',
    'Who is right?',
    'Myth or fact',
    'Could you help?',
    'Is there anything on record?',
    'Can you help me out with that?',
    "Correct me if I'm wrong",
  ])('%s', (part) => {
    expect(asksIfSo(part)).toBe(true);
    expect(asksWhoSaysSo(part)).toBe(true);
  });
});

describe('asks who says so', () => {
  test.each([
    'Does the indictment agree?',
    'Would the Standard disagree',
    'Is there anything from 2024 that says otherwise?',
    'Does the American case against the seven contradict that?',
    'Is there a quote that shows the contrary',
    "Does MITRE's entry claim so?",
    'Does the charge sheet really put it like that?',
    'Does the regulator back me up?',
  ])('%s', (part) => {
    expect(asksIfSo(part)).toBe(false);
    expect(asksWhoSaysSo(part)).toBe(true);
  });
});

describe('asks for something', () => {
  test.each([
    'Who said so to the mayor?',
    'Is the port true to its word',
    'Can you confirm that the port was fined?',
    'Where is the ship?',
    'Did it pay?',
    'Who agreed to the fine?',
    'Does the mayor deny the fine?',
    'Evidence against the port',
    'Has it been seized?',
    'what does the mayor say',
    'the right to a lawyer',
    'Is there anything on record about the ship?',
    'Did the mayor help?',
  ])('%s', (part) => {
    expect(asksWhoSaysSo(part)).toBe(false);
  });
});
