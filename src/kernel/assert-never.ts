/** Closes a `switch` over a union: a new member stops compiling here. */
export function assertNever(value: never): never {
  throw new Error(`not foreseen: ${JSON.stringify(value)}`);
}
