import type { FieldProblem } from './form-errors.ts';
import type { JsonObject } from './json.ts';

/** An answer of the REST API. No body stands for an empty one. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

function failure(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}

/** 200 with a JSON body. */
export const ok = (body: unknown): Reply => ({ status: 200, body });

/** 204: done, nothing to say. */
export const noContent = (): Reply => ({ status: 204 });

// Discord's refusals, each with the code it is known by.
export const unauthorized = (): Reply => failure(401, 0, '401: Unauthorized');
export const unknownRoute = (): Reply => failure(404, 0, '404: Not Found');
export const methodNotAllowed = (): Reply => failure(405, 0, '405: Method Not Allowed');
export const emptyMessage = (): Reply => failure(400, 50006, 'Cannot send an empty message');
export const unknownMessage = (): Reply => failure(404, 10008, 'Unknown Message');
export const unknownWebhook = (): Reply => failure(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): Reply => failure(404, 10062, 'Unknown interaction');
export const wrongApplication = (): Reply =>
  failure(403, 20012, 'You are not authorized to perform this action on this application');
export const alreadyAcknowledged = (): Reply =>
  failure(400, 40060, 'Interaction has already been acknowledged.');
export const invalidWebhookToken = (): Reply => failure(401, 50027, 'Invalid Webhook Token');
export const missingAccess = (): Reply => failure(403, 50001, 'Missing Access');
export const invalidJson = (): Reply =>
  failure(400, 50109, 'The request body contains invalid JSON.');

/** 429 with the headers discord.js takes its waiting time from. */
export function rateLimited(retryAfterSeconds: number): Reply {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds), 'x-ratelimit-scope': 'user' },
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfterSeconds,
      global: false,
    },
  };
}

/** 400 Invalid Form Body, its problems nested under the fields they were found in. */
export function invalidForm(problems: readonly FieldProblem[]): Reply {
  const errors: JsonObject = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as JsonObject;
    }
    node['_errors'] ??= [];
    const list = node['_errors'] as { code: string; message: string }[];
    list.push({ code, message });
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}
