/** The command line was wrong: the message is one sentence, in the language that it asks for. */
export class UsageError extends Error {}
