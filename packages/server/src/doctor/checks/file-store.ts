import { explained, openFiles } from '../../open-files.ts'
import { refuseTakenBucket } from '../../own-bucket.ts'
import { tryFileStore } from '../../platform/files/try-file-store.ts'
import { UnusableFileStore } from '../../platform/files/unusable-file-store.ts'
import type { FolderCheck, Patient } from '../patient.ts'

const advice = 'Setelah dibetulkan, jalankan ulang undagi serve, lalu undagi doctor.'

/** Documents can be kept, found, read and taken away where the settings say: the only check that writes, and takes away what it wrote. */
export const fileStoreCheck: FolderCheck = {
  name: 'file-store',
  title: 'Penyimpanan dokumen',
  async look(patient) {
    const { s3 } = patient
    const fault = await findFault(patient)
    return {
      remark: s3 === undefined ? 'folder files di folder data' : `bucket ${s3.bucket} di ${s3.endpoint}`,
      findings: fault === null ? [] : [{ what: fault, advice }],
    }
  },
}

async function findFault({ dataFolder, s3 }: Patient): Promise<string | null> {
  try {
    const store = await openFiles({ dataFolder, s3 })
    // Whether the folder may be written to is another check's question.
    if (s3 === undefined) return null
    await explained(s3, async () => {
      await refuseTakenBucket({ dataFolder, s3 })
      await tryFileStore(store)
    })
    return null
  } catch (error) {
    if (error instanceof UnusableFileStore) return error.message
    throw error
  }
}
