import { formatBytes } from '../../platform/format-bytes.ts'

/** What a disk keeps free beside backups. With less PostgreSQL may stop: its log of changes alone grows in steps of 16 MB. */
export const diskReserveBytes = 1024 ** 3 / 2

interface Room {
  readonly folder: string
  readonly freeBytes: number
  /** null: this would be the first. */
  readonly lastBackupBytes: number | null
  /** Of documents that came after the last backup. */
  readonly newDocumentBytes: number
}

/** Why no backup may be written there now; undefined: there is room for one like the last and the documents that came since, and the reserve stays. */
export function judgeRoom(room: Room): string | undefined {
  const { folder, freeBytes, lastBackupBytes, newDocumentBytes } = room
  const neededBytes = (lastBackupBytes ?? 0) + newDocumentBytes + diskReserveBytes
  if (freeBytes >= neededBytes) return undefined
  return `Ruang di disk untuk ${folder} tinggal ${formatBytes(freeBytes)}; diperlukan ${formatBytes(neededBytes)} supaya basis data tidak berhenti karena disk penuh. Cadangan tidak dibuat, dan data tidak berubah. Kosongkan ruang, misalnya dengan memindahkan cadangan lama ke komputer lain.`
}
