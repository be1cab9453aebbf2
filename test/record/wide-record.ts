// The small record grown: two sources, four speakers, a difference, a language of its own. Still to be known by heart.
import { smallRecord } from './small-record.ts';

const PARTIES = `- id: harbour-clerk
  name: Ann Quay
  role: clerk of the Harbour Office
  type: person
  side: accuser
  of: harbour-office
- id: night-gulls
  name: Night Gulls
  type: group
  side: accused
  names: [Gull 7, the gulls]
- id: sailors-union
  name: Sailors' Union
  type: body
  side: independent
`;

const SOURCES = `- id: evening-post
  title: The Evening Post on the harbour affair
  short: The Evening Post
  publisher: Evening Post
  date: 2024-06-11
  tier: secondary
`;

const FINES = `- id: gulls-blamed
  statement: Ann Quay says the Night Gulls very likely broke into the harbour register in 2021 and 2022.
  kind: attributed
  by: harbour-clerk
  about: [night-gulls]
  said: 2024-05-02
  happened: 2021/2022
  likelihood: very likely
  asks: [who broke into the register, who hacked the harbour]
  quotations:
    - source: evening-post
      paragraph: 4
      text: very likely the Night Gulls
    - source: gazette
      paragraph: 5
      text: the Night Gulls broke into the register
- id: seven-charged
  statement: The Harbour Office charged seven sailors with smuggling 1,200 barrels on 14 June 2023.
  kind: charged
  by: harbour-office
  about: [night-gulls]
  said: 2024-05-10
  happened: 2023-06-14
  asks: [how many sailors were charged, who was charged with smuggling]
  quotations:
    - source: gazette
      paragraph: 6
      text: charges seven sailors
- id: register-targeted
  statement: The Harbour Office alleges that the Night Gulls targeted nine ships.
  kind: alleged
  by: harbour-office
  about: [night-gulls]
  said: 2024-05-10
  asks: [which ships were targeted]
  quotations:
    - source: gazette
      paragraph: 7
      text: targeted nine ships
- id: union-finds
  statement: The Sailors' Union found that the fine was 3,000 crowns.
  kind: found
  by: sailors-union
  about: [port-company]
  said: 2024-06
  asks: [what did the union find]
  quotations:
    - source: evening-post
      paragraph: 9
      text: a fine of 3,000 crowns, the union found
`;

const ANSWERS = `- id: gulls-respond
  statement: The Night Gulls call every accusation a fairy tale.
  kind: responded
  by: night-gulls
  said: 2024-06-01
  answers: [fines]
  asks: [what did the gulls say]
  quotations:
    - source: evening-post
      paragraph: 12
      text: a fairy tale
`;

const DIFFERENCES = `- id: how-much
  point: How large the fine was.
  readings:
    - says: 4,000 crowns.
      facts: [company-fined]
    - says: 3,000 crowns.
      facts: [union-finds]
  closest: 4,000 crowns, by the gazette.
`;

const LANGUAGE = `synonyms:
  - [fine, penalty]
  - [hack, break into]
everyday:
  seized: [nabbed, taken away]
  charged: [in the dock]
stopWords: [harbourwise]
elsewhere: [lighthouse]
`;

export const wideRecord = smallRecord({
  'parties.yaml': (text) => text + PARTIES,
  'sources.yaml': (text) => text + SOURCES,
  'facts/fines.yaml': (text) => text + FINES,
  'facts/answers.yaml': (text) => text + ANSWERS,
  'differences.yaml': DIFFERENCES,
  'language.yaml': LANGUAGE,
});
