import type { APIUser } from 'discord.js';
import type { GatewaySession } from './gateway-sessions.ts';
import type { JsonObject } from './json.ts';
import type { StandInGuild, StandInUser } from './types.ts';

/** The permissions shown of bots and users alike: everything a text channel needs. */
export const PERMISSIONS = '2251799813685247';

/** The bot whose token the stand-in takes. */
export interface BotIdentity {
  applicationId: string;
  user: APIUser;
}

/** The bot's application and user; Discord gives both the same id. */
export function botIdentity(applicationId: string): BotIdentity {
  const user = userPayload({ id: applicationId, username: 'stand-in-bot' });
  return { applicationId, user: { ...user, bot: true } };
}

/** A user as Discord describes one. */
export function userPayload({ id, username, globalName }: StandInUser): APIUser {
  return {
    id,
    username: username ?? `user-${id}`,
    global_name: globalName ?? null,
    discriminator: '0',
    avatar: null,
  };
}

/** A guild member without roles of their own. */
export function memberPayload(user: APIUser): JsonObject {
  return {
    user,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** The application, as GET /applications/@me shows it. */
export function applicationPayload({ applicationId, user }: BotIdentity): JsonObject {
  return {
    id: applicationId,
    name: user.username,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    team: null,
    flags: 0,
    bot: user,
  };
}

/** The data of READY: the bot's guilds are named, and follow one by one. */
export function readyPayload(
  bot: BotIdentity,
  guilds: readonly StandInGuild[],
  session: GatewaySession,
  resumeUrl: string,
): JsonObject {
  return {
    v: 10,
    user: { ...bot.user, verified: true, mfa_enabled: true, email: null, flags: 0 },
    application: { id: bot.applicationId, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    user_settings: {},
    _trace: ['["stand-in"]'],
  };
}

/** The first text channel of a guild; it has the id of the guild, as the oldest ones do. */
export function guildChannelPayload(guildId: string): JsonObject {
  return {
    id: guildId,
    guild_id: guildId,
    type: 0,
    name: 'general',
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

/** The data of GUILD_CREATE: one text channel, one role, and the bot the only member shown. */
export function guildPayload(bot: BotIdentity, { id, name }: StandInGuild): JsonObject {
  return {
    id,
    name: name ?? `Guild ${id}`,
    icon: null,
    owner_id: '1000000000000000001',
    unavailable: false,
    large: false,
    member_count: 2,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    preferred_locale: 'en-US',
    features: [],
    channels: [guildChannelPayload(id)],
    roles: [everyoneRole(id)],
    members: [memberPayload(bot.user)],
    threads: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_id: null,
    system_channel_flags: 0,
    afk_channel_id: null,
    afk_timeout: 300,
  };
}

function everyoneRole(guildId: string): JsonObject {
  return {
    id: guildId,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
