import { answerQuestion } from '../src/ask/answer.ts';
import { intents } from '../src/ask/intents/index.ts';
import { suggestQuestions } from '../src/ask/suggest-questions.ts';
import { prepareQuestions } from '../src/ask/understand.ts';
import { defineCommand } from '../src/command.ts';
import { MAX_QUERY_LENGTH } from '../src/text/fold.ts';

export default defineCommand({
  name: 'ask',
  description: 'A question in plain words, e.g. who played Weyoun, or when did the finale air',
  example: '/ask who played weyoun',
  plainText: { option: 'question', about: 'about' },
  options: {
    question: {
      type: 'string',
      required: true,
      description: 'Whatever you want to know',
      suggest: (_guide, typed) => suggestQuestions(intents, typed),
    },
  },
  state: {
    about: { type: 'string', description: 'Ids of the records of the answer that is replied to' },
  },
  prepare: (guide) => prepareQuestions(guide, intents),
  run: (guide, { question, about }, context) =>
    answerQuestion({
      guide,
      intents,
      // Whoever writes more than that tells a story, and every word costs time.
      question: question.slice(0, MAX_QUERY_LENGTH),
      about: about ?? '',
      context,
    }),
});
