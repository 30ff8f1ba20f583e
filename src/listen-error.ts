/** A port that cannot be listened on, in a sentence for the operator. */
export class ListenError extends Error {}
