// Easy questions that newcomers asked and got another answer to. Held by name, since the averages hide them.
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { loadRecord } from '../../src/record/load.ts';

const ask = createAsk(await loadRecord('data'));

test.each([
  ['did the Chinese foreign ministry deny it?', ['mfa-25-march-dismisses']],
  ['pls tell me wat china sed abt it', ['china-denies-fabricated']],
  ['how was the Electoral Commission breached', ['ec-ico-impersonation-and-flaws']],
  ['what law did they break', ['charges-statutes']],
  ['what statutes did they break', ['charges-statutes']],
  ['how many MPs were targeted?', ['uk-43-parliamentarians', 'uk-four-parliamentarians']],
  ['how many voters’ data were exposed', ['ec-ico-40-million']],
  ['waht did teh US treasurry do', ['us-sanctions-two-men-one-firm']],
  ['why was APT31 sanctioned', ['us-sanctions-ground-infrastructure']],
])('%s', (question, wanted) => {
  const answer = ask(question);
  expect(wanted).toContain(answer.status === 'answered' ? answer.facts[0].id : 'nothing');
});
