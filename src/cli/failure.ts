/** A command that did not do what it was told, with the one line its user reads, and the exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 2 | 3;

  constructor(exitCode: 2 | 3, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What was asked makes no sense, or was refused. */
export const misuse = (message: string): Failure => new Failure(2, message);

/** What is needed is not there: a port, a file, a mock. */
export const unavailable = (message: string): Failure => new Failure(3, message);
