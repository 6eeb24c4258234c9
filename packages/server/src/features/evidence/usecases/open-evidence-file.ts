import type { Readable } from 'node:stream'
import { FileMissing, StoreUnreachable } from '../../../platform/files/file-store.ts'
import type { RequestContext } from '../../../request-context.ts'
import {
  evidenceFileLost,
  evidenceFileNotFound,
  evidenceFileOutOfReach,
  evidenceInfected,
} from '../evidence.errors.ts'
import type { FileRow } from '../evidence.repository.ts'
import { findItem, type ItemKey } from '../find-item.ts'
import { type FoundFile, fileAt } from '../found-items.ts'

export interface OpenedFile {
  readonly fileName: string
  readonly bytes: number
  /** Begins to read it: whoever asks for the headers alone does not. */
  readonly open: () => Promise<Readable>
}

export interface FileOfItem extends ItemKey {
  readonly revision: number
  readonly position: number
}

/** The original of a file, byte for byte. */
export async function openEvidenceFile(key: FileOfItem, context: RequestContext): Promise<OpenedFile> {
  const { file } = await findEvidenceFile(key, context)
  return openFile(file, context)
}

/** A file of a revision that this person may see. */
export async function findEvidenceFile(
  { revision, position, ...key }: FileOfItem,
  context: RequestContext,
): Promise<FoundFile> {
  const { item } = await findItem(key, context)
  const found = fileAt(item, { revision, position })
  if (found === undefined) throw evidenceFileNotFound()
  return found
}

/** Of what the person was found to be allowed to see. */
export async function openFile(
  { institutionId, sha256, fileName, bytes, scan, virus }: FileRow,
  { files }: Pick<RequestContext, 'files'>,
): Promise<OpenedFile> {
  if (scan === 'found') throw evidenceInfected({ detail: `${fileName}: ${virus}` })
  const open = () => files.store.open({ institutionId, sha256 }).catch(sayLost)
  return { fileName, bytes, open }
}

/** In words, where the store does not give it. */
export function sayLost(error: unknown): never {
  if (error instanceof StoreUnreachable) throw evidenceFileOutOfReach()
  throw error instanceof FileMissing ? evidenceFileLost() : error
}
