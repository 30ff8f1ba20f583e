import { foundCard } from '../src/card.ts';
import { count } from '../src/cards/wording.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'help',
  description: 'What can be asked, with an example of each',
  example: '/help',
  options: {},
  run: ({ dataset }, _args, { commands }) =>
    foundCard({
      title: 'What Morn knows',
      blocks: [
        {
          kind: 'text',
          text:
            `Ask about ${dataset.show.title}. Names and titles may be misspelt, and every answer ` +
            'says where it comes from. Add private to keep an answer to yourself.',
        },
        {
          kind: 'text',
          text:
            'Or ask in plain words: with /ask, by mentioning Morn or writing to him, e.g. “who played ' +
            'weyoun?”. In reply to an answer, “and who directed it?” is enough.',
        },
        {
          kind: 'list',
          items: commands.map((command) => ({
            lead: command.example,
            text: command.description,
          })),
        },
        {
          kind: 'aside',
          text:
            `${count(dataset.stories.length, 'story', 'stories')}, ` +
            `${count(dataset.quotes.length, 'quotation')}, ` +
            `${count(dataset.trivia.length, 'piece')} of trivia. ` +
            'A fan project, not affiliated with the owners of Star Trek. ' +
            'Data: CC BY-SA 4.0, with guest casts from TVmaze (https://www.tvmaze.com).',
        },
      ],
      actions: [
        { label: 'A random quotation', call: { command: 'quote', args: {} } },
        { label: 'Some trivia', call: { command: 'trivia', args: {} } },
      ],
      records: [],
    }),
});
