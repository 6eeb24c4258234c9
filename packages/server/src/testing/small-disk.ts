import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { emptyDataFolder } from './data-folder-for-test.ts'

/** A small disk of its own; undefined where this process may not mount one. */
export function smallDisk(megabytes: number): string | undefined {
  const folder = emptyDataFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', folder], {
      stdio: 'pipe',
    })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    // a process that is still ending may hold it open a moment longer
    execFileSync('umount', ['--lazy', folder])
  })
  return folder
}
