/** Why a command can't do what it was asked for, and what to ask instead. Not a fault of the content. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(what: string, remedy: string) {
    super(`${what} ${remedy}`);
  }
}
