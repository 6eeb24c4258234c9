/** Why a process did not end by itself: it took too long, it took too much, it broke, or somebody else killed it. */
export type StopReason = 'time' | 'size' | 'crash' | 'kill'

/** What a signal says that none of us sent. */
export function reasonOfSignal(signal: NodeJS.Signals): StopReason {
  if (signal === 'SIGXCPU') return 'time'
  if (signal === 'SIGKILL') return 'kill'
  // Who finds no memory gives up by SIGABRT, V8 too.
  return signal === 'SIGXFSZ' || signal === 'SIGABRT' ? 'size' : 'crash'
}
