import { tellingWords } from '../../text/telling.ts';
import { defineIntent } from '../intent.ts';

const ASKING = new Set(
  'quotation dialogue sentence phrase good nice fun funny great cool best fresh another post drop hit morn gimme send throw surprise please bored'.split(
    ' ',
  ),
);
const POINTING = /\b(?:from|of|by|in) (?:it|that|this|him|her|them)\b/i;

export const randomQuote = defineIntent({
  name: 'random-quote',
  patterns: [
    '[@show] [a|an|some|any|another|me] [random|good|nice|ds9] (quote|quotation|line|quotes) [at random]',
    '(random|another|quote) quote',
  ],
  examples: { 'give me a quote': 'A line at random' },
  // "Garak in the die is cast, any line": of a message that names something, that is asked for.
  answer: ({ question }) =>
    tellingWords(question, ASKING).length > 0 || POINTING.test(question)
      ? undefined
      : { lead: 'A line at random:', call: { command: 'quote', args: {} }, records: [] },
});

export const help = defineIntent({
  name: 'help',
  patterns: [
    'help [me]',
    'what (can|do) (you|i) (do|know|ask|answer|ask you)',
    'what (questions|things|stuff) can i ask [you]',
    'how (do|does) (you|this|it|this bot|i use you|i use this) [work]',
    '(commands|what are your commands|list commands|show commands)',
  ],
  examples: { 'what can you do': 'I answer questions about Deep Space Nine' },
  answer: () => ({
    lead: 'I answer questions about Deep Space Nine.',
    call: { command: 'help', args: {} },
    records: [],
  }),
});
