import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isLeftPart } from './backup-file-name.ts'
import { planRetention } from './plan-retention.ts'

/** Deletes what the plan lets go; what somebody has moved away meanwhile is gone already. */
export async function discardOldBackups(folder: string): Promise<void> {
  for (const name of planRetention(await readdir(folder))) await rm(join(folder, name), { force: true })
}

/** Deletes what killed runs have left half written; whoever calls this holds the turn that a living run would hold. */
export async function discardLeftParts(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isLeftPart)) await rm(join(folder, name), { force: true })
}
