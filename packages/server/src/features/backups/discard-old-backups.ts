import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { planRetention } from './plan-retention.ts'

/** Deletes what the plan lets go; what somebody has moved away meanwhile is gone already. */
export async function discardOldBackups(folder: string): Promise<void> {
  for (const name of planRetention(await readdir(folder))) await rm(join(folder, name), { force: true })
}
