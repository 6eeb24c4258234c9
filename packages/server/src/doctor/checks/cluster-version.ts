import { DatabaseProblem } from '../../platform/database/database-problem.ts'
import { dataFolderAt, hasCluster } from '../../platform/database/embedded/data-folder.ts'
import type { FolderCheck } from '../patient.ts'

/** The embedded database was made by the major version that this Undagi brings. */
export const clusterVersionCheck: FolderCheck = {
  name: 'cluster-version',
  title: 'Basis data bawaan',
  async look({ dataFolder, databaseUrl }) {
    if (databaseUrl !== undefined) {
      return { remark: 'tidak dipakai: DATABASE_URL menyebut sebuah server', findings: [] }
    }
    const folder = dataFolderAt(dataFolder)
    try {
      if (await hasCluster(folder)) return { remark: folder.cluster, findings: [] }
    } catch (error) {
      if (!(error instanceof DatabaseProblem)) throw error
      const { what, advice } = error
      return { remark: folder.cluster, findings: [{ what, advice }] }
    }
    const what = `Belum ada basis data di ${folder.cluster}.`
    const advice = 'Jalankan undagi serve sekali; basis data dibuat pada saat itu.'
    return { remark: folder.cluster, findings: [{ what, advice }] }
  },
}
