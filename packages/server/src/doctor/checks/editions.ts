import { listInstrumentFolders, readInstrumentFolder } from '../../features/instruments/instrument-folder.ts'
import { selectEditionRefs } from '../../features/instruments/instruments.repository.ts'
import type { Finding } from '../finding.ts'
import { CannotLook } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

interface EditionFacts {
  readonly id: string
  readonly revision: number
  readonly sha256: string
}

/** What the rounds were scored by is byte for byte what lies in the instruments folder. */
export const editionsCheck: DatabaseCheck = {
  name: 'editions',
  title: 'Edisi instrumen',
  async look(database, { instrumentsFolder }) {
    const stored = await database.asOwner((db) => selectEditionRefs(db))
    const shipped = await readShipped(instrumentsFolder, stored)
    return { remark: `${stored.length} edisi`, findings: judgeEditions(shipped, stored) }
  },
}

function judgeEditions(shipped: readonly EditionFacts[], stored: readonly EditionFacts[]): Finding[] {
  return shipped.flatMap(({ id, revision, sha256 }) => {
    const same = stored.find((edition) => edition.id === id && edition.revision === revision)
    const name = `${id} revisi ${revision}`
    if (same === undefined) {
      const advice = 'Jalankan ulang undagi serve: ia membawa edisi baru ke basis data.'
      return [{ what: `Edisi ${name} ada di folder instrumen, tetapi belum di basis data.`, advice }]
    }
    if (same.sha256 === sha256) return []
    const advice =
      'Edisi yang sudah dipakai tidak boleh berubah: pasang ulang Undagi dari rilis aslinya, atau naikkan `revision` untuk sebuah koreksi.'
    return [
      { what: `Isi edisi ${name} di folder instrumen berbeda dari yang dipakai basis data ini.`, advice },
    ]
  })
}

/** Known bytes need no parsing: their edition stands in the database. */
async function readShipped(folder: string, stored: readonly EditionFacts[]): Promise<EditionFacts[]> {
  const folders = await listInstrumentFolders(folder).catch(() => {
    throw new CannotLook(`folder instrumen ${folder} tidak dapat dibaca`)
  })
  return Promise.all(
    folders.map(async ({ path, files, sha256 }) => {
      const known = stored.find((edition) => edition.sha256 === sha256)
      const { id, revision } = known ?? (await readInstrumentFolder(path, files))
      return { id, revision, sha256 }
    }),
  )
}
