import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import styles from './print-note.module.css'
import type { Dashboard } from './use-dashboard.ts'

/** On paper only: from when the figures are, and that an example is one. */
export function PrintNote({ dashboard }: { dashboard: Dashboard }) {
  const format = useFormat()
  const { fetchedAt, institution, instrument, round } = dashboard
  const moment = format.moment(new Date(fetchedAt).toISOString(), round.timeZone)
  return (
    <p className={styles.note}>
      {institution.sample ? <Trans>Data contoh.</Trans> : null}{' '}
      <Trans>
        {instrument.name}, revisi {instrument.revision}. Angka per {moment}.
      </Trans>
    </p>
  )
}
