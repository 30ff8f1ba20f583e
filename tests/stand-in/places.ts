import { type APIUser, ChannelType } from 'discord.js';
import type { JsonObject } from './json.ts';
import { guildChannelPayload, memberPayload, PERMISSIONS, userPayload } from './payloads.ts';
import { newSnowflake } from './snowflake.ts';
import type { InteractionContext, Invocation, StandInGuild, StandInUser } from './types.ts';

/** Whoever uses the bot when a test names nobody. */
export const DEFAULT_USER: Readonly<StandInUser> = {
  id: '1000000000000000002',
  username: 'somebody',
  globalName: 'Somebody',
};

const IN_GUILD: InteractionContext = 0;
const IN_BOT_DM: InteractionContext = 1;

/** Who uses the bot and where, with all defaults filled in. */
export interface Place {
  readonly user: APIUser;
  readonly context: InteractionContext;
  readonly guildId: string | undefined;
  readonly channelId: string;
  readonly owners: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** Fills in what an invocation leaves out. */
export function placeOf(invocation: Invocation, guilds: readonly StandInGuild[]): Place {
  const user = userPayload(invocation.user ?? DEFAULT_USER);
  const home = invocation.guildId ?? guilds[0]?.id;
  const context = invocation.context ?? (home === undefined ? IN_BOT_DM : IN_GUILD);
  const guildId = context === IN_GUILD ? home : undefined;
  if (context === IN_GUILD && guildId === undefined) {
    throw new Error('An interaction in a guild needs a guildId: the stand-in has no guilds.');
  }
  return {
    user,
    context,
    guildId,
    // In a guild the first channel, see guildChannelPayload; elsewhere one of its own.
    channelId: invocation.channelId ?? guildId ?? newSnowflake(),
    owners: invocation.authorizingIntegrationOwners ?? defaultOwners(context, user.id, guildId),
    locale: invocation.locale ?? 'en-US',
  };
}

/** Installed to the guild, or in the bot's DM to some guild; in a DM of others to the user. */
function defaultOwners(
  context: InteractionContext,
  userId: string,
  guildId: string | undefined,
): Record<string, string> {
  if (context === IN_GUILD && guildId !== undefined) return { '0': guildId };
  return context === IN_BOT_DM ? { '0': '0' } : { '1': userId };
}

/** The same place, with somebody else acting: a button pressed by another user. */
export function placeFor(place: Place, user: StandInUser | undefined): Place {
  return user === undefined ? place : { ...place, user: userPayload(user) };
}

/** The part of an interaction that says who and where. */
export function placePayload(place: Place): JsonObject {
  const { user, context, guildId, channelId, owners, locale } = place;
  return {
    context,
    authorizing_integration_owners: owners,
    app_permissions: PERMISSIONS,
    locale,
    channel_id: channelId,
    channel: channelPayload(place),
    ...(guildId === undefined
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...memberPayload(user), permissions: PERMISSIONS },
        }),
  };
}

function channelPayload({ user, context, guildId, channelId }: Place): JsonObject {
  if (guildId !== undefined) {
    return { ...guildChannelPayload(guildId), id: channelId, permissions: PERMISSIONS };
  }
  const type = context === IN_BOT_DM ? ChannelType.DM : ChannelType.GroupDM;
  return { id: channelId, type, recipients: [user], last_message_id: null, flags: 0 };
}
