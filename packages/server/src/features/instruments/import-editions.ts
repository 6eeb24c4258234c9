import type { Instrument } from '@undagi/maturity'
import type { Database } from '../../platform/database/database.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type InstrumentFolder, listInstrumentFolders, readInstrumentFolder } from './instrument-folder.ts'
import { insertEdition, selectEditionRefs } from './instruments.repository.ts'
import { orRefusal, UnusableInstrument } from './unusable-instrument.ts'

export interface ImportedEditions {
  /** "spbe-2020 revisi 2", what is new in the database. */
  readonly imported: readonly string[]
  /** What was left out: broken, or other bytes under a revision that stands already. */
  readonly refused: readonly UnusableInstrument[]
}

/**
 * Brings the instruments of a folder into the database, each revision once. An edition that cannot be used keeps the others from
 * nothing, and what is stored is served as it is; only where nothing at all is left to rate with is there no start.
 */
export async function importEditions(
  database: Database,
  folder: string,
  at: Date,
): Promise<ImportedEditions> {
  const found = await listInstrumentFolders(folder)
  return database.asOperator({ institutions: [], at }, async (db) => {
    const outcomes: (string | UnusableInstrument)[] = []
    for (const each of found) outcomes.push(...(await importOne(db, each)))
    const imported = outcomes.filter((outcome) => typeof outcome === 'string')
    const refused = outcomes.filter((outcome) => outcome instanceof UnusableInstrument)
    if ((await selectEditionRefs(db)).length === 0) throw nothingToRateWith(folder, refused)
    return { imported, refused }
  })
}

async function importOne(
  db: Sql,
  folder: InstrumentFolder | UnusableInstrument,
): Promise<(string | UnusableInstrument)[]> {
  if (folder instanceof UnusableInstrument) return [folder]
  const { path, files, sha256 } = folder
  const present = await selectEditionRefs(db)
  if (present.some((edition) => edition.sha256 === sha256)) return []
  const instrument = await orRefusal(readInstrumentFolder(path, files))
  if (instrument instanceof UnusableInstrument) return [instrument]
  const { id, revision } = instrument
  if (present.some((edition) => edition.id === id && edition.revision === revision))
    return [editionChanged(path, instrument)]
  await insertEdition(db, instrument, sha256)
  return [`${id} revisi ${revision}`]
}

/** A published edition never changes: what rounds were rated by is served on, whatever the folder says now. */
function editionChanged(path: string, { id, revision }: Instrument): UnusableInstrument {
  return new UnusableInstrument(path, [
    `Isinya berbeda dari ${id} revisi ${revision} yang sudah tersimpan di basis data ini; yang tersimpan tetap dipakai.`,
    'Edisi yang sudah dipakai tidak boleh berubah: kembalikan isinya, atau naikkan `revision` untuk sebuah koreksi.',
  ])
}

function nothingToRateWith(folder: string, refused: readonly UnusableInstrument[]): UnusableInstrument {
  return new UnusableInstrument(folder, [
    'Tidak ada satu pun edisi yang dapat dipakai, jadi Undagi tidak dijalankan.',
    ...refused.flatMap(({ message }) => message.split('\n')),
  ])
}
