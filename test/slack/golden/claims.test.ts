// What the record has on the claims of a text, as Slack gets it.
import { test } from 'vitest';
import { createClaims } from '../../../src/claims/check-claims.ts';
import { claimsModal, noClaimsModal, pasteModal } from '../../../src/slack/blocks/claim-blocks.ts';
import { smallRecord } from '../../record/small-record.ts';
import { expectGolden } from './golden.ts';

const { checkClaims } = createClaims(
  smallRecord({
    'differences.yaml': `- id: when-seized
  point: When the ship was seized.
  readings:
    - says: In March 2024.
      facts: [ship-seized]
    - says: Never, as the company sees it.
      facts: [company-denies]
  closest: In March 2024, by the gazette of the Harbour Office.
`,
  }),
);

const TEXT = `The Harbour Office fined the Port Company 4,000 crowns.
The Harbour Office fined the Port Company 9,000 crowns in 2019.
The Harbour Office reports that a ship was seized in March 2024.
Lunch has moved to the Italian place round the corner.`;

test('a claim of each sort: denied, put otherwise, disputed, and not on record', () => {
  expectGolden('claims-modal', claimsModal(checkClaims(TEXT)));
});

test('many claims: the quotations are left to the card of each fact', () => {
  expectGolden('claims-modal-many', claimsModal(checkClaims(`${TEXT}\n${TEXT}`)));
});

test('a text that makes no claim, and a message without words', () => {
  expectGolden('claims-modal-none', claimsModal(checkClaims('What did the port say?')));
  expectGolden('claims-modal-no-words', noClaimsModal('This message has no words.'));
});

test('the form for pasted text', () => {
  expectGolden('paste-modal', pasteModal());
});
