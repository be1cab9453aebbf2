// App Home, and what stands below a link to a fact, as Slack gets them.
import { expect, test } from 'vitest';
import { homeView } from '../../../src/slack/blocks/home-blocks.ts';
import { unfurl } from '../../../src/slack/blocks/unfurl-blocks.ts';
import { smallRecord } from '../../record/small-record.ts';
import { serve } from '../running-bot.ts';
import { faultsOf } from './faults.ts';
import { expectGolden } from './golden.ts';

const small = serve(smallRecord());

test('App Home', () => {
  expectGolden('home', homeView(small, { logQuestions: false }));
});

test('App Home where an edit is not served and questions are logged', () => {
  expectGolden('home-with-notices', homeView({ ...small, refusedFaults: 1 }, { logQuestions: true }));
});

test('where there are curators the home tells what they hear of', () => {
  const words = (curators?: string) => JSON.stringify(homeView(small, { logQuestions: false, curators }));
  expect(words('C1')).toContain('Curators hear of a question');
  expect(words()).not.toContain('Curators');
});

test('what stands below a link to a fact', () => {
  const { blocks = [], fallback = '' } = unfurl(small.ask('re:company-fined'));
  expectGolden('unfurl', { blocks: blocks as never, text: fallback });
});

test('a record with every list empty still makes a home', () => {
  const { overview } = small;
  const bare = { ...overview, questions: [], topics: [], unknowns: [] };
  const view = homeView({ ...small, overview: bare }, { logQuestions: false });
  expect(faultsOf(view)).toEqual([]);
});
