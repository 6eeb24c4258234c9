/** What is being done to which table; whoever listens tells a person. */
export type Phase =
  | 'export'
  | 'exportFiles'
  | 'verify'
  | 'load'
  | 'index'
  | 'compare'
  | 'update'
  | 'loadFiles'
  | 'switch'

export interface Progress {
  /** `bytes` more of the table's raw data are through, or without a table of documents; a phase without data reports 0. */
  report(phase: Phase, table: string, bytes: number): void
  /** Throws when somebody has asked to stop. */
  throwIfStopped(): void
}

export interface Watching {
  readonly onProgress?: ((phase: Phase, table: string, bytes: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export function watchedBy({ onProgress, signal }: Watching): Progress {
  return {
    report(phase, table, bytes) {
      signal?.throwIfAborted()
      onProgress?.(phase, table, bytes)
    },
    throwIfStopped: () => signal?.throwIfAborted(),
  }
}
