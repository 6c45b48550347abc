/** A place in an expression, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in an expression and where it is. Thrown inside the room, returned at its door. */
export class ExpressionFault extends Error {
  readonly at: Span;
  readonly hint: string | undefined;

  constructor(message: string, at: Span, hint?: string) {
    super(message);
    this.at = { start: at.start, end: at.end };
    this.hint = hint;
  }
}
