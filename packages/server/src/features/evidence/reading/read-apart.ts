import { type InspectingApart, inspectApart } from '@undagi/documents/inspect-apart'
import { copyNameless } from '@undagi/documents/nameless-file'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'

export type ReadingLimits = InspectingApart['limits']

/** What reading one document may take, with all that it starts. */
export const usualLimits: ReadingLimits = { wallMs: 5 * 60_000, residentMiB: 280 }

/**
 * A document read by a process of its own, from a copy that has no name: whatever the store is, and however any of us ends, nothing
 * of it stays behind.
 */
export async function readApart(store: FileStore, key: FileKey, reading: InspectingApart) {
  using copy = await copyNameless(await store.open(key))
  return await inspectApart(copy.fd, reading)
}
