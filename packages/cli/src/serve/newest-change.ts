import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When a file below these folders last changed, in milliseconds; what is built or installed does not count. */
export function newestChange(folders: readonly string[]): number {
  let newest = 0
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /(^|[\\/])(dist|node_modules)([\\/]|$)/.test(entry.parentPath)) continue
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs)
    }
  }
  return newest
}
