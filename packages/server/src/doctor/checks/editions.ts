import {
  type InstrumentFolder,
  listInstrumentFolders,
  readInstrumentFolder,
} from '../../features/instruments/instrument-folder.ts'
import { selectEditionRefs } from '../../features/instruments/instruments.repository.ts'
import { orRefusal, UnusableInstrument } from '../../features/instruments/unusable-instrument.ts'
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
    const { shipped, refused } = await readShipped(instrumentsFolder, stored)
    const findings = [...refused.map(toRefusal), ...judgeEditions(shipped, stored)]
    return { remark: `${stored.length} edisi`, findings }
  },
}

function toRefusal({ path, reasons: [first = ''] }: UnusableInstrument): Finding {
  const advice = `Edisi itu tidak ikut dipakai. Perbaiki menurut "undagi instrument check ${path}", lalu jalankan ulang undagi serve.`
  return { what: `Edisi di ${path} ditolak: ${first}`, advice }
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

interface Shipped {
  readonly shipped: readonly EditionFacts[]
  readonly refused: readonly UnusableInstrument[]
}

async function readShipped(folder: string, stored: readonly EditionFacts[]): Promise<Shipped> {
  const folders = await listInstrumentFolders(folder).catch(() => {
    throw new CannotLook(`folder instrumen ${folder} tidak dapat dibaca`)
  })
  const read = await Promise.all(folders.map((each) => readFacts(each, stored)))
  return {
    shipped: read.flatMap((each) => (each instanceof UnusableInstrument ? [] : each)),
    refused: read.filter((each) => each instanceof UnusableInstrument),
  }
}

/** Known bytes need no parsing: their edition stands in the database. */
async function readFacts(
  folder: InstrumentFolder | UnusableInstrument,
  stored: readonly EditionFacts[],
): Promise<EditionFacts | UnusableInstrument> {
  if (folder instanceof UnusableInstrument) return folder
  const { path, files, sha256 } = folder
  const known = stored.find((edition) => edition.sha256 === sha256)
  const read = known ?? (await orRefusal(readInstrumentFolder(path, files)))
  if (read instanceof UnusableInstrument) return read
  return { id: read.id, revision: read.revision, sha256 }
}
