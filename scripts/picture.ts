/**
 * `npm run --silent picture > picture.html`: a page that shows answers roughly as Discord does, made
 * from the very messages that are sent. With `ask`, the answers to questions. To turn it into the
 * README's pictures:
 *
 *     chromium --headless --window-size=720,750 --screenshot=docs/answers.png picture.html
 */
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { createDispatcher } from '../src/dispatch.ts';
import { createGuide } from '../src/guide/index.ts';
import { renderMessage } from '../src/interactions/render.ts';
import { findPackageRoot } from '../src/package-root.ts';

const CALLS = process.argv.includes('ask')
  ? [
      { command: 'ask', args: { question: 'hey, who was that vorta guy?' } },
      { command: 'ask', args: { question: 'yo who said its a fake' } },
    ]
  : [
      { command: 'quote', args: { search: 'guns are slient' } },
      { command: 'who-played', args: { name: 'weyon' } },
    ];

const guide = createGuide(loadDataset(join(findPackageRoot(), 'data')));
const morn = createDispatcher({
  guide,
  commands,
  log: {
    error(details, message) {
      throw new Error(message, { cause: details });
    },
  },
});

const messages = CALLS.map((call) => {
  const [container] = renderMessage(morn.dispatch(call)).components;
  const parts = container.components.map((part) => {
    if ('content' in part) return `<div class="text">${toHtml(part.content)}</div>`;
    if ('components' in part) {
      const buttons = part.components.map((button) =>
        'label' in button ? `<span class="button s${button.style}">${button.label}</span>` : '',
      );
      return `<div class="row">${buttons.join('')}</div>`;
    }
    return '<hr>';
  });
  const accent = (container.accent_color ?? 0).toString(16).padStart(6, '0');
  const option = Object.entries(call.args).map(([name, value]) => `<b>${name}</b> ${value}`);
  return `<p class="asked">quark used <span>/${call.command}</span> ${option.join(' ')}</p>
    <p class="who">Morn <i>APP</i></p>
    <div class="container" style="border-color:#${accent}">${parts.join('')}</div>`;
});

process.stdout.write(`<!doctype html><meta charset="utf-8"><style>
  body { background:#313338; color:#dbdee1; font:15px/1.4 "Noto Sans",sans-serif; margin:16px 24px; }
  .asked { color:#949ba4; font-size:13px; margin:14px 0 0; } .asked span { color:#949cf7; }
  .asked b { background:#1e1f22; padding:1px 5px; border-radius:3px; font-weight:normal; }
  .who { font-weight:600; margin:2px 0 6px; color:#f2a93b; }
  .who i { background:#5865f2; color:white; font:600 10px "Noto Sans"; padding:1px 5px; border-radius:3px; }
  .container { background:#2b2d31; border-left:4px solid; border-radius:6px; padding:12px 16px; max-width:640px; }
  h3 { margin:0 0 6px; font-size:16px; color:#f2f3f5; } blockquote { margin:4px 0; padding-left:10px; border-left:3px solid #4e5058; }
  small { color:#949ba4; font-size:12px; } hr { border:0; border-top:1px solid #3f4147; margin:10px 0; }
  a { color:#00a8fc; text-decoration:none; } em { color:#b5bac1; }
  .row { margin-top:10px; } .button { display:inline-block; padding:5px 14px; border-radius:4px; margin-right:8px; background:#4e5058; color:white; font-size:13px; }
  .s1 { background:#5865f2; }
</style>${messages.join('')}\n`);

/** The little Markdown that the messages use. */
function toHtml(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const text = line
        .replace(/^(### |-# |> |- )/, '')
        .replace(/\\([^\w\s])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
        .replace(/\[([^\]]+)\]\(<([^>]+)>\)/g, '<a href="$2">$1</a>')
        .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
        .replace(/\*(.+?)\*/g, '<em>$1</em>');
      if (line.startsWith('### ')) return `<h3>${text}</h3>`;
      if (line.startsWith('-# ')) return `<small>${text}</small><br>`;
      if (line.startsWith('> ')) return `<blockquote>${text}</blockquote>`;
      if (line.startsWith('- ')) return `• ${text}<br>`;
      return line === '' ? '' : `${text}<br>`;
    })
    .join('');
}
