/** Answers what comes in from Discord. Pure: whoever received it also sends the answer. */
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { Call } from '../card.ts';
import { type Dispatcher, failureCard } from '../dispatch.ts';
import { renderMessage } from './render.ts';

/** An interaction, as far as an answer depends on it. */
export type Incoming =
  | { kind: 'command'; call: Call }
  | { kind: 'autocomplete'; command: string; option: string; typed: string }
  | {
      kind: 'button';
      call: Call;
      /** Whether whoever pressed it owns the message, so that it may change under everyone's eyes. */
      ownsMessage: boolean;
    };

/** The body of the interaction callback, chosen in this one place: reply, update or choices. */
export function respond(dispatcher: Dispatcher, incoming: Incoming): APIInteractionResponse {
  switch (incoming.kind) {
    case 'autocomplete': {
      const { command, option, typed } = incoming;
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: dispatcher.suggest(command, option, typed) },
      };
    }
    case 'command':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: renderMessage(dispatcher.dispatch(incoming.call)),
      };
    case 'button': {
      const card = dispatcher.dispatch(incoming.call);
      // A miss must not wipe out the answer it was asked from, nor a stranger somebody's message.
      if (incoming.ownsMessage && card.outcome === 'found') {
        return { type: InteractionResponseType.UpdateMessage, data: renderMessage(card) };
      }
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: renderMessage({ ...card, private: true }),
      };
    }
  }
}

/** Says that something went wrong: what is sent where the answer itself cannot be. */
export function respondFailure({ kind }: Incoming): APIInteractionResponse {
  return kind === 'autocomplete'
    ? {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [] },
      }
    : {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: renderMessage(failureCard()),
      };
}
