import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { Backups } from './backup-shapes.ts'

/** How recent the last good backup is, as one sentence. */
export function BackupHealthWords({ backups }: { readonly backups: Backups }) {
  const { health, timeZone } = backups
  const format = useFormat()
  const { state, daysAgo, lastSuccessAt } = health
  if (state === 'none' || daysAgo === null || lastSuccessAt === null) {
    return <Trans>Belum ada cadangan yang berhasil.</Trans>
  }
  const date = format.date(lastSuccessAt, timeZone)
  const age = (
    <Plural
      value={daysAgo}
      _0={`Cadangan terakhir yang berhasil dibuat hari ini (${date}).`}
      _1={`Cadangan terakhir yang berhasil dibuat kemarin (${date}).`}
      other={`Cadangan terakhir yang berhasil # hari lalu (${date}).`}
    />
  )
  if (state !== 'failed') return age
  return (
    <>
      <Trans>Cadangan yang terakhir dicoba gagal.</Trans> {age}
    </>
  )
}
