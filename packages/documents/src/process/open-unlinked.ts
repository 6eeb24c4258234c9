import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An open file with this text that has no name any more: it goes with whoever holds it open. */
export function openUnlinked(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-input-'))
  try {
    const path = join(folder, 'input')
    writeFileSync(path, text, { mode: 0o600 })
    return openSync(path, 'r')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
