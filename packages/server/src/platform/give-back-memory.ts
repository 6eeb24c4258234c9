/**
 * Loading a thousand modules leaves V8 with three times the room that they take, and it keeps it for as long as little is asked of it.
 * Once, before anybody waits for an answer, it collects all there is and gives it back. It needs --expose-gc (bin/undagi.js).
 */
export function giveBackMemory(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
