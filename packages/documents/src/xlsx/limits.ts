import { fileURLToPath } from 'node:url'

export const MAX_FILE_BYTES = 64 * 1024 * 1024
/** Three million cells in 19 MB take 207. */
export const LIMITS = {
  ...{ addressSpaceMiB: 1792, heapMiB: 256, writableMiB: 320 },
  ...{ cpuSeconds: 60, silenceMs: 30_000 },
}
/** What a process that reads workbooks may open: its own code. */
export const READABLE_FOLDERS = [
  fileURLToPath(new URL('../../', import.meta.url)),
  fileURLToPath(new URL('../', import.meta.resolve('hucre/xlsx'))),
]
