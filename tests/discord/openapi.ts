/** Discord's own description of its API, as validators of what the bot sends. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ROOT } from '../morn.ts';
import { asObject, isObject, type JsonObject } from '../stand-in/json.ts';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const COMMANDS = '/applications/{application_id}/commands';

/** Validators of the two bodies that the bot sends. */
export interface Conformance {
  callback: ValidateFunction;
  commands: ValidateFunction;
}

/** Where the description lies: DISCORD_OPENAPI, or undefined where that names no file. */
export function findOpenApi(): string | undefined {
  const path = process.env['DISCORD_OPENAPI'];
  if (!path) return undefined;
  const file = resolve(ROOT, path);
  return existsSync(file) ? file : undefined;
}

/** Compiles the validators, which takes a moment. */
export function readOpenApi(file: string): Conformance {
  const document = asObject(JSON.parse(readFileSync(file, 'utf8')));
  closeObjects(document['components']);
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/).addFormat('nonce', true);
  ajv.addSchema(document, 'discord');
  const bodyOf = (method: string, path: string) => {
    const place = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
    return ajv.compile({ $ref: `discord#/${place.map(escapePointer).join('/')}` });
  };
  return { callback: bodyOf('post', CALLBACK), commands: bodyOf('put', COMMANDS) };
}

/** A part of a JSON pointer in a URI. */
function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Discord ignores fields that it does not know; here they are misspelt ones, and refused. */
function closeObjects(node: unknown): void {
  if (Array.isArray(node)) return node.forEach(closeObjects);
  if (!isObject(node)) return;
  if (isObject(node['properties']) && node['additionalProperties'] === undefined) {
    (node as JsonObject)['additionalProperties'] = false;
  }
  Object.values(node).forEach(closeObjects);
}
