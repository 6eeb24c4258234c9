import { storedFiles } from '../../platform/database/tables/evidence.tables.ts'
import { type FileKey, type FileStore, StoreUnreachable } from '../../platform/files/file-store.ts'
import { digestOf } from '../../platform/files/holds-same-bytes.ts'
import { openFileStore } from '../../platform/files/open-file-store.ts'
import { CannotLook, type Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

/** The documents that the data name lie where they are kept, and nothing is amiss with them. */
export const storedFilesCheck: DatabaseCheck = {
  name: 'stored-files',
  title: 'Dokumen bukti',
  async look(database, { dataFolder, s3, thorough }) {
    const { institutionId, sha256, bytes } = storedFiles
    const named = await database.asReader((db) =>
      db.select({ institutionId, sha256, bytes }).from(storedFiles),
    )
    const store = await openFileStore({ dataFolder, s3 })
    const kept = await lengthsIn(store)
    const missing: string[] = []
    const changed: string[] = []
    for (const file of named) {
      const length = kept.get(nameOf(file))
      kept.delete(nameOf(file))
      if (length === undefined) missing.push(nameOf(file))
      else if (length !== file.bytes || (thorough && (await digestOf(store, file)) !== file.sha256))
        changed.push(nameOf(file))
    }
    // No finding: data that a restoration has put aside may name them, and what is here twice is lost by nobody.
    const orphans = kept.size === 0 ? '' : `; ${kept.size} berkas di penyimpanan tidak disebut data ini`
    return { remark: `${named.length} dokumen${orphans}`, findings: judgeStoredFiles({ missing, changed }) }
  },
}

async function lengthsIn(store: FileStore): Promise<Map<string, number>> {
  const lengths = new Map<string, number>()
  try {
    for await (const file of store.list()) lengths.set(nameOf(file), file.bytes)
  } catch (error) {
    if (error instanceof StoreUnreachable) throw new CannotLook('penyimpanan dokumen tidak dapat dihubungi')
    throw error
  }
  return lengths
}

interface StoredFileFacts {
  readonly missing: readonly string[]
  readonly changed: readonly string[]
}

const advice =
  'Unggah lagi dokumen yang sama: isinya yang hilang atau rusak tergantikan. Atau pulihkan cadangan yang masih memuatnya ke folder lain (undagi restore BERKAS --data FOLDER-LAIN), lalu salin berkas itu dari folder files di sana ke tempat yang sama di sini.'

function judgeStoredFiles({ missing, changed }: StoredFileFacts): Finding[] {
  const findings: Finding[] = []
  if (missing.length > 0) {
    const what = `${missing.length} dokumen yang disebut data tidak ada di penyimpanan: ${listSome(missing)}.`
    findings.push({ what, advice })
  }
  if (changed.length > 0) {
    findings.push({
      what: `${changed.length} dokumen di penyimpanan bukan lagi seperti saat diterima: ${listSome(changed)}.`,
      advice,
    })
  }
  return findings
}

const nameOf = ({ institutionId, sha256 }: FileKey) => `${institutionId}/${sha256.slice(0, 2)}/${sha256}`
