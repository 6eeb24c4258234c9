import type { BundleManifest } from './format.ts'
import { fileKey } from './scan-contents.ts'

/** What a bundle says of documents, for the person who made or reads it. */
export interface DocumentTally {
  readonly documents: number
  /** Gone or changed in the folder of documents before the backup was made: not in it. */
  readonly lost: readonly string[]
  /** Named by the tables of a bundle from before documents were in it. */
  readonly elsewhere: number
}

export function tallyDocuments({ files, tables }: BundleManifest): DocumentTally {
  const lost = (files ?? []).filter(({ digest, sha256 }) => digest !== sha256).map(fileKey)
  const named = tables.find(({ name }) => name === storedFilesTable)?.rows ?? 0
  return {
    documents: (files?.length ?? 0) - lost.length,
    lost,
    elsewhere: files === undefined ? named : 0,
  }
}

/** Its rows name the documents. */
export const storedFilesTable = 'undagi.stored_files'
