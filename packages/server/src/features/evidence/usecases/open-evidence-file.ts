import type { Readable } from 'node:stream'
import { FileMissing, StoreUnreachable } from '../../../platform/files/file-store.ts'
import type { RequestContext } from '../../../request-context.ts'
import { evidenceFileLost, evidenceFileNotFound, evidenceFileOutOfReach } from '../evidence.errors.ts'
import type { FileRow } from '../evidence.repository.ts'
import { findItem, type ItemKey } from '../find-item.ts'

export interface OpenedFile {
  readonly fileName: string
  readonly bytes: number
  /** Begins to read it: whoever asks for the headers alone does not. */
  readonly open: () => Promise<Readable>
}

/** The original of a file, byte for byte. */
export async function openEvidenceFile(
  { revision, position, ...key }: ItemKey & { readonly revision: number; readonly position: number },
  context: RequestContext,
): Promise<OpenedFile> {
  const { item } = await findItem(key, context)
  const found = item.revisions.find(({ row }) => row.revision === revision)
  const file = found?.files.find((each) => each.position === position)
  if (file === undefined) throw evidenceFileNotFound()
  return openFile(file, context)
}

/** Of what the person was found to be allowed to see. */
export async function openFile(
  { institutionId, sha256, fileName, bytes }: FileRow,
  { files }: Pick<RequestContext, 'files'>,
): Promise<OpenedFile> {
  const open = () => files.store.open({ institutionId, sha256 }).catch(sayLost)
  return { fileName, bytes, open }
}

function sayLost(error: unknown): never {
  if (error instanceof StoreUnreachable) throw evidenceFileOutOfReach()
  throw error instanceof FileMissing ? evidenceFileLost() : error
}
