/** What the HTTP front has to be held against: the least that checks a signature and answers. */
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';

const { DISCORD_PUBLIC_KEY = '', PORT } = process.env;
const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });

const server = createServer(async (request, response) => {
  const body = await buffer(request);
  const { 'x-signature-timestamp': timestamp, 'x-signature-ed25519': signature } = request.headers;
  const signed = Buffer.concat([Buffer.from(String(timestamp)), body]);
  if (!verify(null, signed, key, Buffer.from(String(signature), 'hex'))) {
    response.writeHead(401).end();
    return;
  }
  const isCompletion =
    JSON.parse(body.toString()).type === InteractionType.ApplicationCommandAutocomplete;
  const answer = isCompletion
    ? {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [{ name: 'pong', value: 'pong' }] },
      }
    : { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'pong' } };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
// As long as Morn's.
server.keepAliveTimeout = 65_000;
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
