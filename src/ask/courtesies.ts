/** What is said around a question out of courtesy, as whole phrases, which no word of it needs. */

const ASKER = '(?:you|i|we|someone|somebody|anyone|anybody)';
const TELL =
  '(?:(?:tell|remind|inform|show|telling|reminding|informing) (?:me|us)(?: again)?(?: as to| of| about)?|let (?:me|us) know)';
const ASKED =
  '(?:who\\w*|what\\w*|when\\w*|which|whether|how|whose|where|(?:in|on|by|from) (?:which|what|whom)|the|a|an|any|some|something|anything|is|was|did|does)\\b';

const BEFORE = [
  `(?:would|could|will|can|might|may) ${ASKER} (?:please |kindly |possibly |perhaps |at all )*(?:be (?:so|as) (?:very )?(?:good|kind|nice|lovely) (?:as )?(?:to|and)|have the (?:goodness|kindness) to|be a (?:dear|darling|love) and|do (?:me|us) the (?:favou?r|kindness|honou?r) (?:of|and)|trouble you (?:for|to)|ask you(?: for)?|be able to|oblige (?:me|us) with|spare a moment and)(?: ${TELL})?`,
  `(?:would|could|will|can|might) ${ASKER} (?:please |kindly |possibly |perhaps )+(?:${TELL}|give (?:me|us))`,
  `(?:i|we)(?:['’]?d| should| would| am|['’]?m| are)(?: also| very much| just| be| most| so| much| really)* (?:grateful|obliged|thankful|glad|pleased|delighted|curious|keen|interested)(?: to (?:know|learn|hear|be told|find out)| for| about| in(?: knowing)?| as to| if ${ASKER} (?:could|would|might) (?:tell|give|remind|inform|find|name) (?:me|us)?(?: of)?)?`,
  `(?:i|we)(?:['’]?d| should| would)(?: also| very much| just| really| dearly)* (?:like|love|want|appreciate|enjoy)(?: to (?:know|learn|hear|be told|find out|ask)| knowing| hearing| learning)(?: about| of)?`,
  `(?:kindly|pray|please|do|perhaps you might|perhaps you could)(?: please| kindly)* ${TELL}`,
  "(?:it is|it’s|it's|this is) for (?:my|our|the|a|this)(?: [\\w-]+){0,2} (?:quiz|trivia|pub|party|bet|class|club|newsletter|crossword|friend|sheet)\\w*(?: night| on \\w+| tonight)?[:,.]",
  'for (?:my|our|the|a|this)(?: [\\w-]+){0,2} (?:quiz|trivia|pub|party|bet|class|club|newsletter|crossword|friend|sheet)\\w*(?: night| on \\w+| tonight)?[:,]',
  '(?:excuse me|pardon me|forgive me|sorry to (?:bother|trouble) you|if (?:i|you) may|if you please|if you would be so kind|good (?:morning|day|evening|afternoon))[:,.!]?(?: but)?',
];
const AFTER = [
  'if (?:i|we) may (?:ask|know)?',
  "if you (?:please|would|could|can|will|know|have it|do not mind|don[’']?t mind|wouldn[’']?t mind)(?: be so kind| telling me)?",
  "if (?:it|that) is(?: not|n[’']?t) too much (?:trouble|to ask)",
  'if (?:anyone|anybody|someone|somebody) (?:knows|remembers)',
  '(?:many |with )?thanks(?: in advance| a lot| so much)?',
  'thank you(?: kindly| very much| in advance| so much)?',
  'much (?:obliged|appreciated)',
  '(?:pls |please )?help(?: me)?(?: out)?(?: pls| please)?',
  'or am i (?:tripping|crazy|dreaming|mistaken|imagining (?:it|that|things)|losing it)',
];

const OPENING = new RegExp(`^\\s*(?:${BEFORE.join('|')})[,:]?\\s+(?=${ASKED})`, 'i');
const CLOSING = new RegExp(
  `(?<=\\w["”’')]?[,.;?!]?)\\s+(?:${AFTER.join('|')})\\s*[.?!]*\\s*$`,
  'i',
);

/** A question without the courtesies around it; itself where it has none, or nothing else. */
export function withoutCourtesies(question: string): string {
  const bare = question.replace(OPENING, '').replace(CLOSING, '').trim();
  return /\S\s+\S/.test(bare) ? bare : question;
}

const GREETING =
  /^\W*(?:(?:hey|heya|hi|hiya|yo|hello|howdy|sup|oi|greetings|good (?:morning|day|evening|afternoon))[\s,!]*)+(?:(?:there|all|everyone|again|friends?|bot|morn)[\s,!]*)*\W*$/i;

/** Whether a message greets and says no more. */
export function isGreeting(message: string): boolean {
  return GREETING.test(message);
}
