import type { Database } from '../../platform/database/database.ts'
import { claimDocuments } from '../../platform/database/hold-documents.ts'
import type { FileKey, FileStore } from '../../platform/files/file-store.ts'
import { triedUnder } from '../../platform/files/try-file-store.ts'
import { listEveryInstitution } from '../institutions/institutions.usecases.ts'
import { deleteIfUnnamed, isStored, selectKeys, selectUnnamed } from './stored-files.repository.ts'

const dayMs = 24 * 60 * 60_000
/** So long what nobody names is left alone. */
const restMs = 7 * dayMs
/** No file takes so long to be put. */
const draftMs = 2 * dayMs

export interface Clearing {
  readonly database: Database
  readonly store: FileStore
  /** Whether a restoration has put data aside, which name files that the data in use do not. */
  readonly hasEarlierData: () => Promise<boolean>
  /** Refuses a place in which another installation keeps its documents: which these data do not name either. */
  readonly ensureOwnPlace: () => Promise<void>
}

/**
 * Takes away what no evidence names and no upload holds: first what is said about it, then, in a transaction of its own, the bytes
 * that nothing is said about. Killed anywhere it leaves at most bytes without a record, which the next turn finds; never a record
 * without its bytes. While somebody names documents or a backup reads them, nothing is cleared.
 */
export async function clearOrphans(clearing: Clearing, at: Date): Promise<void> {
  const { database, store } = clearing
  const operation = { institutions: [], at }
  const before = new Date(at.getTime() - restMs)
  await clearing.ensureOwnPlace()
  await store.discardDrafts(new Date(at.getTime() - draftMs))
  if (await clearing.hasEarlierData()) return
  for (const key of await database.asOperator(operation, (db) => selectUnnamed(db, before))) {
    await database.asOperator(operation, async (db) => {
      if (await claimDocuments(db)) await deleteIfUnnamed(db, key, before)
    })
  }
  const { institutions, keys } = await database.asOperator(operation, async (db) => ({
    institutions: new Set((await listEveryInstitution(db)).map(({ id }) => id)),
    keys: new Set((await selectKeys(db)).map(nameOf)),
  }))
  for await (const file of store.list()) {
    if (keys.has(nameOf(file)) || file.keptAt > before) continue
    if (file.institutionId === triedUnder) await store.remove(file)
    // Of an institution that is not ours: somebody has put two installations into one bucket.
    if (!institutions.has(file.institutionId)) continue
    await database.asOperator(operation, async (db) => {
      if (!(await claimDocuments(db)) || (await isStored(db, file))) return
      await store.remove(file)
    })
  }
}

const nameOf = ({ institutionId, sha256 }: FileKey) => `${institutionId}/${sha256}`
