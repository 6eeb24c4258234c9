import { createHash } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDiskFull } from '../../platform/error-code.ts'
import type { FileKey, FileStore } from '../../platform/files/file-store.ts'
import { holdsSameBytes } from '../../platform/files/holds-same-bytes.ts'
import { BackupProblem } from '../backup-problem.ts'
import type { BundledFile, BundleManifest } from '../bundle/format.ts'
import { damaged, readEntries } from '../bundle/read-entries.ts'
import type { VerifiedBundle } from '../bundle/verify-bundle.ts'
import type { Progress } from '../progress.ts'

interface RestoringFiles {
  readonly bundle: VerifiedBundle
  readonly store: FileStore
  /** Beside it what is laid into the store waits. */
  readonly fileFolder: string
  readonly progress: Progress
}

/**
 * Lays the documents of a verified bundle beside those that are here: each under its digest, where nothing that is in use can be
 * in its way. What is here already stays; what was added goes again when something fails.
 */
export async function restoreFiles({ bundle, store, fileFolder, progress }: RestoringFiles): Promise<void> {
  const files = bundle.manifest.files ?? []
  if (files.length === 0) return
  const drafts = `${fileFolder}-restore`
  const added: FileKey[] = []
  await rm(drafts, { recursive: true, force: true }) // what a killed run has left
  await mkdir(drafts, { recursive: true, mode: 0o700 })
  const entries = readEntries(bundle.file)
  try {
    await skip(entries, 1 + chunksOfTables(bundle.manifest))
    for (const file of files) {
      progress.report('loadFiles', '', 0)
      const key = { institutionId: file.institutionId, sha256: file.digest }
      if (file.sha256 !== file.digest || (await holdsSameBytes(store, key, file.bytes))) {
        await skip(entries, file.chunks)
      } else {
        const draft = join(drafts, file.digest)
        await writeDraft(draft, entries, file)
        await store.remove(key) // what is there under this name are other bytes
        added.push(key)
        await store.put(key, draft)
      }
      progress.report('loadFiles', '', file.bytes)
    }
  } catch (error) {
    for (const key of added) await store.remove(key)
    throw fileSpaceProblem(error, fileFolder)
  } finally {
    await entries.return(undefined)
    await rm(drafts, { recursive: true, force: true })
  }
}

type Entries = ReturnType<typeof readEntries>

const chunksOfTables = ({ tables }: BundleManifest) =>
  tables.reduce((sum, { chunks }) => sum + chunks.length, 0)

async function skip(entries: Entries, count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1) await nextBody(entries)
}

async function nextBody(entries: Entries): Promise<Buffer> {
  const { value } = await entries.next()
  if (value === undefined) throw new Error('The bundle has become shorter since it was verified.')
  return value.body
}

async function writeDraft(path: string, entries: Entries, { digest, chunks }: BundledFile): Promise<void> {
  const hash = createHash('sha256')
  await using draft = await open(path, 'w', 0o600)
  for (let taken = 0; taken < chunks; taken += 1) {
    const body = await nextBody(entries)
    hash.update(body)
    await draft.writeFile(body)
  }
  if (hash.digest('hex') !== digest) throw damaged(`isi dokumen ${digest} berubah sementara dipulihkan`)
}

function fileSpaceProblem(error: unknown, folder: string): unknown {
  if (!isDiskFull(error)) return error
  return new BackupProblem(
    'no_space',
    `Ruang di disk untuk dokumen di ${folder} tidak cukup. Data yang sedang dipakai tidak berubah. Kosongkan ruang, lalu ulangi.`,
    { cause: error },
  )
}
