import { constants, type Stats, statSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import type { FolderCheck } from '../patient.ts'

interface FolderFacts {
  readonly path: string
  readonly isDirectory: boolean
  readonly uid: number
  readonly mode: number
  readonly writable: boolean
  /** The folder of the embedded cluster inside, where there is one. */
  readonly cluster: { readonly path: string; readonly uid: number; readonly mode: number } | null
}

/** The folder exists, is ours, and nobody else can write there. */
export const dataFolderCheck: FolderCheck = {
  name: 'data-folder',
  title: 'Folder data',
  async look({ dataFolder }) {
    const folder = stat(dataFolder)
    if (folder === undefined) {
      const advice = 'Periksa tulisan --data, atau jalankan undagi serve sekali dengan folder itu.'
      return { remark: dataFolder, findings: [{ what: `Folder ${dataFolder} tidak ada.`, advice }] }
    }
    const clusterPath = join(dataFolder, 'postgres')
    const cluster = stat(clusterPath)
    const facts = {
      path: dataFolder,
      isDirectory: folder.isDirectory(),
      uid: folder.uid,
      mode: folder.mode,
      writable: await isWritable(dataFolder),
      cluster: cluster === undefined ? null : { path: clusterPath, uid: cluster.uid, mode: cluster.mode },
    }
    return { remark: dataFolder, findings: judgeDataFolder(facts, process.getuid?.() ?? facts.uid) }
  },
}

export function judgeDataFolder(facts: FolderFacts, me: number): Finding[] {
  const { path, isDirectory, uid, mode, writable, cluster } = facts
  if (!isDirectory) {
    const advice = 'Sebutkan sebuah folder dengan --data.'
    return [{ what: `${path} bukan folder.`, advice }]
  }
  const findings: Finding[] = []
  if (me !== 0 && uid !== me) {
    findings.push({
      what: `Folder ${path} milik pengguna lain (nomor ${uid}), sedangkan Anda pengguna nomor ${me}.`,
      advice: 'Jalankan perintah ini sebagai pengguna yang menjalankan Undagi, misalnya sudo -u undagi.',
    })
  } else if (!writable) {
    findings.push({
      what: `Folder ${path} tidak dapat ditulisi.`,
      advice: 'Beri hak tulis pada folder itu, atau periksa apakah disknya terpasang hanya-baca.',
    })
  }
  if ((mode & 0o022) !== 0) {
    findings.push({
      what: `Pengguna lain di komputer ini dapat menulis di folder ${path}.`,
      advice: `Cabut haknya: chmod go-w '${path}'`,
    })
  }
  return cluster === null ? findings : [...findings, ...judgeCluster(facts, cluster)]
}

function judgeCluster(folder: FolderFacts, cluster: NonNullable<FolderFacts['cluster']>): Finding[] {
  const findings: Finding[] = []
  // PostgreSQL itself refuses anything but 0700 and 0750.
  if ((cluster.mode & 0o027) !== 0) {
    findings.push({
      what: `Folder basis data ${cluster.path} terbuka bagi pengguna lain; PostgreSQL menolak berjalan di sana.`,
      advice: `Tutup folder itu: chmod 700 '${cluster.path}'`,
    })
  }
  if (cluster.uid !== folder.uid && (folder.mode & 0o001) === 0) {
    findings.push({
      what: `Basis data berjalan sebagai pengguna nomor ${cluster.uid}, yang tidak dapat melewati folder ${folder.path}.`,
      advice: `Izinkan lewat tanpa melihat isinya: chmod o+x '${folder.path}'`,
    })
  }
  return findings
}

function stat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
}
