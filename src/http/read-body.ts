/** Reads the body of a request; undefined if it is longer than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Counted while reading, since a length in the headers is only what the sender claims.
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
