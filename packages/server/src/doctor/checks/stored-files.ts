import { storedFiles } from '../../platform/database/tables/evidence.tables.ts'
import { createDiskStore, fileFolderIn } from '../../platform/files/disk-store.ts'
import type { FileKey, FileStore } from '../../platform/files/file-store.ts'
import { digestOf } from '../../platform/files/holds-same-bytes.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

interface KeptFile extends FileKey {
  readonly bytes: number
}

/** The documents that the data name lie on the disk, and nothing is amiss with them. */
export const storedFilesCheck: DatabaseCheck = {
  name: 'stored-files',
  title: 'Dokumen bukti',
  async look(database, { dataFolder, thorough }) {
    const { institutionId, sha256, bytes } = storedFiles
    const named = await database.asReader(
      (db): Promise<KeptFile[]> => db.select({ institutionId, sha256, bytes }).from(storedFiles),
    )
    const store = createDiskStore(fileFolderIn(dataFolder))
    const missing: string[] = []
    const changed: string[] = []
    for (const file of named) {
      const state = await stateOf(store, file, thorough)
      if (state === 'missing') missing.push(nameOf(file))
      if (state === 'changed') changed.push(nameOf(file))
    }
    const orphans = await countOrphans(store, named)
    return {
      remark: `${named.length} dokumen${orphans === 0 ? '' : `; ${orphans} berkas di folder files tidak disebut data ini`}`,
      findings: judgeStoredFiles({ missing, changed }),
    }
  },
}

interface StoredFileFacts {
  readonly missing: readonly string[]
  readonly changed: readonly string[]
}

const advice =
  'Pulihkan cadangan yang masih memuatnya ke folder lain (undagi restore BERKAS --data FOLDER-LAIN), lalu salin berkas itu dari folder files di sana ke tempat yang sama di sini; atau unggah lagi dokumen yang sama.'

function judgeStoredFiles({ missing, changed }: StoredFileFacts): Finding[] {
  const findings: Finding[] = []
  if (missing.length > 0) {
    const what = `${missing.length} dokumen yang disebut data tidak ada di folder files: ${listSome(missing)}.`
    findings.push({ what, advice })
  }
  if (changed.length > 0) {
    findings.push({
      what: `${changed.length} dokumen di folder files bukan lagi seperti saat diterima: ${listSome(changed)}.`,
      advice: `Pindahkan dahulu berkas yang berubah itu. ${advice}`,
    })
  }
  return findings
}

const nameOf = ({ institutionId, sha256 }: FileKey) => `${institutionId}/${sha256.slice(0, 2)}/${sha256}`

/** Its length, and where everything is looked at its bytes. */
async function stateOf(
  store: FileStore,
  file: KeptFile,
  thorough: boolean,
): Promise<'missing' | 'changed' | 'fine'> {
  const size = await store.size(file)
  if (size === undefined) return 'missing'
  if (size !== file.bytes) return 'changed'
  if (!thorough) return 'fine'
  return (await digestOf(store, file)) === file.sha256 ? 'fine' : 'changed'
}

/** No finding: data that a restoration has put aside may name them, and what is here twice is lost by nobody. */
async function countOrphans(store: FileStore, named: readonly KeptFile[]): Promise<number> {
  const known = new Set(named.map(nameOf))
  let orphans = 0
  for await (const key of store.list()) if (!known.has(nameOf(key))) orphans += 1
  return orphans
}
