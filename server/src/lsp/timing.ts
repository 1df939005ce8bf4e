import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Lets the messages and edits that have arrived meanwhile be handled first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // Only Node has setImmediate; a timer waits for at least a millisecond.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}

/** Answers a request that was cancelled, as the protocol wants it. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** Resolves when `done` does; rejects as soon as the request is cancelled. */
export async function orCancelled(done: Promise<void>, token: CancellationToken): Promise<void> {
  stopIfCancelled(token);
  let listener: { dispose(): void } | undefined;
  const cancelled = new Promise<void>((resolve) => {
    listener = token.onCancellationRequested(() => resolve());
  });
  await Promise.race([done, cancelled]);
  listener?.dispose();
  stopIfCancelled(token);
}

/** Runs `action` once after a burst of calls: `quiet` milliseconds after the last, at most `longest` after the first. */
export class Debounce {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;

  constructor(
    readonly action: () => void,
    readonly quiet: number,
    readonly longest: number,
  ) {}

  schedule(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#first = now;
    else clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(this.quiet, this.#first + this.longest - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.action();
    }, wait);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
