import { fileURLToPath } from 'node:url'
import { libraryFolder } from '../../process/library-folder.ts'

/** What a process may take in which pdf.js reads a file we do not trust. */
export const LIMITS = {
  ...{ addressSpaceMiB: 1792, heapMiB: 128, writableMiB: 256, residentMiB: 190 },
  ...{ cpuSeconds: 30, silenceMs: 30_000, wallMs: 45_000 },
}
export const MAX_FILE_BYTES = 64 * 1024 * 1024

const OWN_FOLDER = fileURLToPath(new URL('../../../', import.meta.url))

/** Its own code, and no other file. */
export const readableFolders = [OWN_FOLDER, libraryFolder('unpdf') ?? OWN_FOLDER]
