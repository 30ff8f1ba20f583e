import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    discordToken: undefined,
    discordApiUrl: undefined,
    discordPublicKey: undefined,
    port: 8080,
    metricsPort: undefined,
    shards: undefined,
    shard: undefined,
    logLevel: 'info',
    mentions: true,
    noColor: false,
  });
});

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ DISCORD_TOKEN: '', LOG_LEVEL: ' ', NO_COLOR: '' })).toEqual(readConfig({}));
});

test.each([
  [{ DISCORD_TOKEN: 'two words' }, /^DISCORD_TOKEN cannot be used: write the token alone/],
  [{ DISCORD_API_URL: 'discord' }, /^DISCORD_API_URL cannot be used: write a URL/],
  [{ DISCORD_API_URL: 'ftp://a.b' }, /^DISCORD_API_URL cannot be used: write a URL/],
  [{ DISCORD_PUBLIC_KEY: 'abc' }, /^DISCORD_PUBLIC_KEY cannot be used: copy the 64 digits/],
  [{ PORT: 'http' }, /^PORT cannot be used: write the number of a port/],
  [{ METRICS_PORT: '65536' }, /^METRICS_PORT cannot be used: write the number of a port/],
  [{ SHARDS: '0' }, /^SHARDS cannot be used: write auto, or how many/],
  [{ MENTIONS: 'maybe' }, /^MENTIONS cannot be used: write on or off/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL cannot be used: write one of fatal, error/],
])('%o ends with one line that names the variable and the mend', (environment, expected) => {
  const attempt = () => readConfig(environment);
  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(expected);
});

test('a bad token is never repeated', () => {
  const message = (() => {
    try {
      readConfig({ DISCORD_TOKEN: 'my secret' });
    } catch (error) {
      return String(error);
    }
    return '';
  })();
  expect(message).toContain('DISCORD_TOKEN');
  expect(message).not.toContain('secret');
});

test('SHARDS is how many there are to be, and in the process of a shard, which one it is', () => {
  expect(readConfig({ SHARDS: 'auto' })).toMatchObject({ shards: 'auto', shard: undefined });
  expect(readConfig({ SHARDS: '4' })).toMatchObject({ shards: 4, shard: undefined });
  const environment = { SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '4' };
  expect(readConfig(environment)).toMatchObject({ shards: undefined, shard: { id: 0, count: 4 } });
});
