// The words by which a text attributes, hedges, concludes or denies. All as `normalise` gives them.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that pass on what somebody says, and add nothing of their own. */
export const SAYING = list(`
  say says said saying tell tells told allege alleges alleged claim claims claimed assert asserts asserted stated
  report reports reported believe believes believed suspect suspects suspected assess assesses assessed judge judges judged
  conclude concludes concluded announce announces announced write writes wrote argue argues argued insist insists insisted
  testified quote quotes quoted cite cites cited disclose disclosed disclosing reveal reveals revealed consider considers
  note notes noted think thinks put puts suggest suggests suggested explain explains explained estimate estimates estimated
  find finds found describe describes described call calls called
`);

/** Verbs by which somebody takes a stand: what stands before them is the speaker too, and they say something themselves. */
export const TAKING_A_STAND = list(`
  accuse accuses accused accusing charged indict indicts indicted blame blames blamed attribute attributes
  attributed deny denies denied reject rejects rejected rejecting dismiss dismisses dismissed warn warns warned urge urges
  urged condemn condemns condemned complain complains complained ask asks asked confirm confirms confirmed admit admits
  admitted acknowledge acknowledges acknowledged express expressed expresses oppose opposes opposed protest protests
  protested recall recalls recalled identify identifies identified accept accepts accepted hold holds held voice voiced
  demand demands demanded slam slams slammed compare compares compared liken likens likened
`);

/** Deeds of offices: whoever stands before them does it, and it is no allegation. */
export const ACTING = list(`
  offer offers offered offering sanctioned listed designate designates designated named reprimand reprimands reprimanded
  summon summons summoned join joined joins raise raises raised
`);

/** Words that keep a distance without naming who speaks. */
export const HEDGING = list(
  'allegedly alleged reportedly purportedly purported supposedly supposed apparently suspected',
);

/** Nouns that show that something is said or charged, not established. */
export const OF_WORDS = list(`
  according accusation accusations allegation allegations charges charge claim claims indictment account statement per
  apparent understood thought believed
`);

/** What only a court, or the person concerned, can bring about. */
export const OUTCOMES = list(`
  convicted convict conviction convictions guilty sentenced sentence jailed imprisoned prison arrested arrest arrests
  extradited pleaded pled confessed confession proven proved proves prove proof detained custody
`);

/** Who decides about guilt: named with an outcome, and of no weight without one. */
export const COURTS = list('court courts jury judge verdict');

/** Words that turn a denial into its opposite. */
export const ADMITTING = list(`
  admit admits admitted admitting acknowledge acknowledges acknowledged confess confesses confessed concede concedes conceded
  accept accepts accepted accepting
`);

/** Verbs by which somebody takes the part of what is said: those of admitting, and the warmer ones. */
export const AGREEING = new Set([
  ...ADMITTING,
  ...list(`
    confirm confirms confirmed confirming agree agrees agreed agreeing welcome welcomes welcomed welcoming endorse endorses
    endorsed endorsing approve approves approved praise praises praised corroborate corroborates corroborated
  `),
]);

/** Verbs by which somebody stands against it. */
export const REJECTING = list(`
  deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted
  refute refutes refuted oppose opposes opposed opposing dispute disputes disputed condemn condemns condemned condemning
`);

export const NEGATING = list('not no never none nobody nothing neither nor cannot without');

/** Getting in. */
export const BREACHING = list(`
  hacked hack breached breach compromised compromise infiltrated infiltrate penetrated penetrate stole stolen steal
  exfiltrated exfiltrate accessed broke broken entered cracked hijacked raided intruded read
`);

/** Words that add nothing to a claim that a fact would have to say. */
export const FILLING = list(`
  also actually just still already yet even itself himself herself themselves own very quite really
  mr mrs ms dr sir according after since among officials official spokesman spokeswoman spokesperson man men woman women people
  person company firm firms case statement
`);

/** Aiming at something, or looking at it from outside. */
export const AIMING = list(`
  target targets targeted targeting aimed aim attempt attempts attempted attempting try tried reconnaissance scout scouted
  phish phishing emailed sought focus focused concentrated probe probed unsuccessful failed
`);

/** True where any of the words stands among others. */
export const hasAny = (words: readonly string[], among: ReadonlySet<string>): boolean =>
  words.some((word) => among.has(word));

/** The words of a text that stand among others, in their order. */
export const those = (words: readonly string[], among: ReadonlySet<string>): string[] =>
  words.filter((word) => among.has(word));

/** Deeds that make a fact one of its kind: a claim that tells of one is held against facts of that kind. */
export const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['charged', list('charged indicted indictment')],
  ['sanctioned', list('sanctioned sanctions sanction blacklisted')],
  ['denied', list('denied denies deny rejected rejects dismissed dismisses')],
]);
