/** Where the parts of an instrument stand beside its main file: groups in `aspects`, indicators in `indicators`. */
export const partFolders = ['aspects', 'indicators'] as const

/** Whether a file holds one indicator: its folder says so. */
export function holdsIndicator(path: string): boolean {
  return path.startsWith('indicators/')
}

/** In bytes. A hand writes no longer file; who reads instruments need not open one that is. */
export const longestInstrumentFile = 1024 * 1024
