import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/answer/library.ts';
import { loadRecord } from '../../../src/record/load.ts';
import { smallRecord } from '../../record/small-record.ts';

const { consult } = createLibrary(
  smallRecord({
    'parties.yaml': (text) =>
      `${text.replace('names: [HO, harbour master]', 'names: [HO]\n  searched: [the tax grabbers]')}  names: [PC]
- {id: night-crew, name: Night Crew, type: group, side: accused, of: port-company}
`,
  }),
);

test('a name that is only searched leads to the profile and is not shown in it', () => {
  const profile = consult('who the tax grabbers');
  expect(profile).toMatchObject({ status: 'profile', party: { id: 'harbour-office' }, names: ['HO'] });
});

test('to whom the accused belong is not told without a fact, on either side', () => {
  expect(consult('who Night Crew')).toMatchObject({ status: 'profile', of: undefined });
  expect(consult('who Port Company')).toMatchObject({ status: 'profile', members: [], names: ['PC'] });
});

test('no name that is shown calls somebody a hacker, a spy, a hawk or an enemy', async () => {
  const { parties } = await loadRecord('data');
  const shown = [...parties.values()].flatMap(({ names }) => names);
  expect(
    shown.filter((name) => /hacker|\bsp(?:y|ies)\b|spook|hawk|\banti-|indicted|boss|CCP/iu.test(name)),
  ).toEqual([]);
});
