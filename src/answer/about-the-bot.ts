// Small talk, and what people ask a bot about itself. No fact answers it, whatever words the record shares with it.

const GREETING =
  /^(?:help|hilfe|aide|hi|hiya|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|thx|ty|ta|cheers|bye|goodbye|see you|sorry|oops|ok|okay|lol|great|nice one|well done|never ?mind|ignore (?:me|that)|go away|shut up|(?:you are|youre) (?:fired|useless|great|the best|an? (?:star|idiot|legend|hero)))(?: (?:there|all|bot|you|mate|folks|team|everyone|everybody|so much|ever so|a lot|a million|very much|later|tomorrow|me|please))*$/;

const ITSELF = '(?:you|yourself|(?:this|the|your) (?:bot|app|tool|thing|service|program)|says who)';
const MAKING =
  '(?:made|makes|built|builds|wrote|created|develops|developed|programmed|trained|funds|funded|finances|pays|pays for|paid for|owns|runs|operates|maintains|is behind|stands behind|controls)';
const OWN =
  '(?:name|names|age|developer|developers|maker|makers|creator|author|owner|boss|version|purpose|job|code|prompt|instructions|model|bias)';
const STOCK = '(?:facts|statements|sources|quotations|quotes|topics|documents|entries)';

const FORMS = [
  GREETING,
  `who ${MAKING} ${ITSELF}`,
  `(?:who|what) (?:are|is) ${ITSELF}`,
  `(?:what|who)(?: is|s| are)? your ${OWN}`,
  `(?:what|how much) (?:can|do|could) ${ITSELF} (?:do|know|answer|help with)`,
  `what can (?:i|we|one) ask(?: ${ITSELF})?`,
  `how (?:do|does|are) ${ITSELF}(?: (?:work|doing|today|made|built|funded|trained))*`,
  `how (?:do|can|should) (?:i|we|one) use ${ITSELF}`,
  `how many ${STOCK} (?:do you (?:have|know|hold)|are (?:there|on record|on file)|does (?:the (?:record|bot)|it) (?:have|hold))`,
  `(?:can|could|may|should|do) (?:i|we|one|anyone|people) (?:really )?(?:trust|believe|rely on) ${ITSELF}`,
  `(?:are|r) (?:you|u) (?:a |an |the )?(?:(?:chat ?)?bot|robot|machine|human|person|real|ai|biased|neutral|reliable|there|ok|sure|chinese|american|british|bored|tired|happy|alive|awake|free|busy)(?: today| now)?`,
  '(?:where do you live|how old are you|do you (?:sleep|dream|like me)|will you marry me|i (?:love|hate|like) you)',
  'how (?:do|can|should) (?:i|we|one) (?:cite|quote) (?:this|that|it|you|an answer|a fact)',
  '(?:please )?(?:tell|sing|write) (?:me |us )?(?:a|another|some) (?:jokes?|songs?|poems?|story)',
  '.*\\b(?:system prompt|ignore (?:all |the |your |any )*(?:previous|prior|above) instructions)\\b.*',
].map((form) => (typeof form === 'string' ? new RegExp(`^${form}$`) : form));

const COURTESY =
  /^(?:(?:hi|hello|hey|so|and|ok|okay|please|pls|well) )+(?=\S+ \S)|(?: (?:please|pls|thanks|thank you|then|exactly))+$/g;

/** True for a greeting, thanks, a call for help, and whatever is asked of the bot about itself. */
export function asksAboutTheBot(question: string): boolean {
  const words = question
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const plain = words.replace(COURTESY, '');
  return FORMS.some((form) => form.test(words) || form.test(plain));
}
