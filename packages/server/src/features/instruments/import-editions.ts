import type { Database } from '../../platform/database/database.ts'
import { listInstrumentFolders, readInstrumentFolder } from './instrument-folder.ts'
import { insertEdition, selectEditionRefs } from './instruments.repository.ts'

/** A published edition never changes: other bytes under the same revision stop the start. */
class EditionChanged extends Error {
  override readonly name = 'EditionChanged'
}

/** Brings the instruments of a folder into the database, each revision once. Says which are new. */
export async function importEditions(database: Database, folder: string, at: Date): Promise<string[]> {
  const folders = await listInstrumentFolders(folder)
  return database.asOperator({ institutions: [], at }, async (db) => {
    const present = await selectEditionRefs(db)
    const knownBytes = new Set(present.map(({ sha256 }) => sha256))
    const imported: string[] = []
    for (const { path, files, sha256 } of folders) {
      if (knownBytes.has(sha256)) continue
      const instrument = await readInstrumentFolder(path, files)
      const same = present.find(
        ({ id, revision }) => id === instrument.id && revision === instrument.revision,
      )
      if (same !== undefined) throw new EditionChanged(explainChange(path, instrument))
      await insertEdition(db, instrument, sha256)
      imported.push(`${instrument.id} revisi ${instrument.revision}`)
    }
    return imported
  })
}

function explainChange(path: string, { id, revision }: { id: string; revision: number }): string {
  return (
    `Isi ${path} berbeda dari ${id} revisi ${revision} yang sudah tersimpan di basis data ini. ` +
    'Edisi yang sudah dipakai tidak boleh berubah: kembalikan isinya, atau naikkan `revision` untuk sebuah koreksi.'
  )
}
