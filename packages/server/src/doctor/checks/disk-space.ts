import { statfs } from 'node:fs/promises'
import { diskReserveBytes } from '../../features/backups/judge-room.ts'
import { formatBytes } from '../../platform/format-bytes.ts'
import type { Finding } from '../finding.ts'
import { CannotLook } from '../finding.ts'
import type { FolderCheck } from '../patient.ts'

const tight = 2 * 1024 ** 3
/** Of a large disk: what fills it is fast as well. */
const tightShare = 0.05

export const diskSpaceCheck: FolderCheck = {
  name: 'disk-space',
  title: 'Ruang disk',
  async look({ dataFolder }) {
    const disk = await statfs(dataFolder).catch(() => {
      throw new CannotLook(`folder ${dataFolder} tidak dapat dibaca`)
    })
    const facts = { freeBytes: disk.bavail * disk.bsize, totalBytes: disk.blocks * disk.bsize }
    const remark = `${formatBytes(facts.freeBytes)} kosong dari ${formatBytes(facts.totalBytes)}`
    return { remark, findings: judgeDiskSpace(dataFolder, facts) }
  },
}

export function judgeDiskSpace(
  folder: string,
  { freeBytes, totalBytes }: { readonly freeBytes: number; readonly totalBytes: number },
): Finding[] {
  const advice = `Kosongkan ruang di disk itu (misalnya pindahkan cadangan lama dari ${folder}/backups ke tempat lain), atau perbesar disknya.`
  if (freeBytes < diskReserveBytes) {
    const what = `Disk untuk ${folder} hampir penuh: sisa ${formatBytes(freeBytes)}. Basis data dapat berhenti sewaktu-waktu.`
    return [{ what, advice }]
  }
  const isTight = freeBytes < tight || freeBytes < tightShare * totalBytes
  if (!isTight) return []
  return [{ what: `Ruang disk untuk ${folder} menipis: sisa ${formatBytes(freeBytes)}.`, advice }]
}
