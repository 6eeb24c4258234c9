import { Trans } from '@lingui/react/macro'
import type { Indicator, Instrument } from '@undagi/maturity'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './criteria-panel.module.css'

interface UnwrittenCriteriaProps {
  readonly indicator: Indicator
  readonly sources: Instrument['sources']
  readonly className: string | undefined
}

/** Criteria that are not written yet: the official names only, and where the criteria can be read meanwhile. */
export function UnwrittenCriteria({ indicator, sources, className }: UnwrittenCriteriaProps) {
  const { document, at } = indicator.source
  const title = sources[document]?.title ?? document
  return (
    <Panel className={className} title={<Trans>Tingkat indikator ini</Trans>}>
      <Note tone="look" className={styles.note}>
        <Trans>Butir indikator ini belum ditulis. Yang tampak hanya nama resmi tingkatnya.</Trans>
      </Note>
      <p className={styles.readOnly}>
        <Trans>
          Pilih nilai menurut naskahnya: {title}, {at}.
        </Trans>
      </p>
    </Panel>
  )
}
