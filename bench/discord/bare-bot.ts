/** What Morn is measured against: the least that answers interactions with discord.js. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: DISCORD_API_URL ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'pong', value: 'pong' }]);
  else if (interaction.isRepliable()) await interaction.reply('pong');
});
process.once('SIGTERM', () => void client.destroy());
await client.login(DISCORD_TOKEN);
