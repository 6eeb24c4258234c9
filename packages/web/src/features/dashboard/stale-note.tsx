import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import styles from './stale-note.module.css'
import type { Dashboard } from './use-dashboard.ts'

/** Figures that could not be refreshed say from when they are. */
export function StaleNote({ dashboard }: { dashboard: Dashboard }) {
  const format = useFormat()
  if (!dashboard.isStale) return null
  const time = format.time(new Date(dashboard.fetchedAt).toISOString(), dashboard.round.timeZone)
  return (
    <Note tone="look" role="status" className={styles.note}>
      <Trans>
        Server tidak dapat dihubungi. Angka di halaman ini dari pukul {time} dan diperbarui sendiri begitu
        sambungan kembali.
      </Trans>
    </Note>
  )
}
