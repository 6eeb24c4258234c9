import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runLimitedNode } from '../../../process/limited-node.ts'
import { LIMITS, MAX_FILE_BYTES, readableFolders } from '../plain-process.ts'

const SCRIPT = fileURLToPath(new URL('./print-laid-over.ts', import.meta.url))

/**
 * Whether something may lie over the text of a PDF that nobody can read, where no page can be drawn: lines of letters, a picture,
 * a stamp of a PDF reader. What cannot be looked at, within the limits or at all, may hide anything.
 */
export async function mayBeLaidOver(path: string, residentMiB = LIMITS.residentMiB): Promise<boolean> {
  if (statSync(path).size > MAX_FILE_BYTES) return true
  const input = openSync(path, 'r')
  const limits = { ...LIMITS, residentMiB }
  const signal = AbortSignal.timeout(LIMITS.wallMs)
  try {
    let said: string | undefined
    // To its end: what it held is given back before anything else begins.
    for await (const line of runLimitedNode({ script: SCRIPT, input, readableFolders, limits, signal }))
      said = line
    return said !== 'clear'
  } finally {
    closeSync(input)
  }
}
