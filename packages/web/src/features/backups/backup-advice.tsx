import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { Backups } from './backup-shapes.ts'

/** What makes the next one come. */
export function BackupAdvice({ backups }: { readonly backups: Backups }) {
  const format = useFormat()
  const { schedule } = backups
  if (schedule === null) {
    return (
      <Trans>
        Pencadangan otomatis dimatikan di server ini (--no-backup). Pastikan pengelola server mencadangkannya
        dengan cara lain, atau minta ia menyalakannya kembali.
      </Trans>
    )
  }
  const time = format.time(schedule.nextAt, schedule.timeZone)
  return (
    <Trans>
      Undagi mencadangkan sendiri setiap malam pukul {time}. Malam yang terlewat karena komputer mati disusul
      saat Undagi dijalankan lagi.
    </Trans>
  )
}
