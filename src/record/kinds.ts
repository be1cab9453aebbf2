// The kinds of statement. data/README.md tells with examples when to use which.

/** What kind of statement a fact is: how the speaker stands behind it. */
export const KINDS = [
  'charged',
  'alleged',
  'attributed',
  'sanctioned',
  'denied',
  'responded',
  'assessed',
  'found',
  'reported',
] as const;

/** A one-line test for each kind, as an editor shows it beside the word. */
export const KIND_TESTS: Readonly<Record<(typeof KINDS)[number], string>> = {
  charged: 'Is somebody formally accused of a crime in a criminal case?',
  alleged: 'Does an accuser say that somebody did it, with no court and no finding behind it yet?',
  attributed: 'Does a government or agency say who was behind an attack?',
  sanctioned: 'Is it about a listing, its legal basis or its effect, told by the state that listed?',
  denied: 'Does the accused side reject the accusation itself?',
  responded: 'Does a party answer without rejecting: a protest, a demand, a counter-charge, no comment?',
  assessed: 'Does the speaker judge how likely or how grave something is? Give the likelihood in their word.',
  found: 'Does the body concerned, or a regulator, say what it established for itself?',
  reported:
    'Does somebody pass on what none of the above stands behind: the media, a witness, a third party?',
};
