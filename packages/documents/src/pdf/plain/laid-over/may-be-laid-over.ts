import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runLimitedNode } from '../../../process/limited-node.ts'
import { LIMITS, MAX_FILE_BYTES, readableFolders } from '../plain-process.ts'

const SCRIPT = fileURLToPath(new URL('./print-laid-over.ts', import.meta.url))

/**
 * Whether something may lie over the text of a PDF that nobody can read, where no page can be drawn: lines of letters, a picture,
 * a stamp of a PDF reader. What cannot be looked at, within the limits or at all, may hide anything.
 */
export async function mayBeLaidOver(path: string): Promise<boolean> {
  if (statSync(path).size > MAX_FILE_BYTES) return true
  const input = openSync(path, 'r')
  const signal = AbortSignal.timeout(LIMITS.wallMs)
  try {
    const lines = runLimitedNode({ script: SCRIPT, input, readableFolders, limits: LIMITS, signal })
    const { done, value } = await lines.next()
    await lines.return({ ended: 'exited', code: 0 })
    return done === true || value !== 'clear'
  } finally {
    closeSync(input)
  }
}
