import { Plural, Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useState } from 'react'
import { nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { SubmissionGap } from './api/stage.ts'
import { GapRows } from './gap-rows.tsx'
import { gapsByAspect } from './group-gaps.ts'
import styles from './stages.module.css'

interface GapsPanelProps {
  readonly instrument: Instrument
  readonly gaps: readonly SubmissionGap[]
}

/** So many are shown at once; of more only the aspects, to be opened. */
const shownAtOnce = 12

/** What is missing from the assessment now, indicator by indicator under its aspect. */
export function GapsPanel({ instrument, gaps }: GapsPanelProps) {
  const aspects = gapsByAspect(instrument, gaps)
  const indicators = aspects.reduce((count, { rows }) => count + rows.length, 0)
  const [opensAll] = useState(indicators <= shownAtOnce)
  return (
    <Panel
      title={<Trans>Kekurangan</Trans>}
      aside={
        indicators > 0 ? (
          <Trans>
            <Plural value={gaps.length} other="# kekurangan" /> pada{' '}
            <Plural value={indicators} other="# indikator" />
          </Trans>
        ) : undefined
      }
    >
      {indicators === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Tidak ada: semua indikator dinilai, dijelaskan, dan berbukti.</Trans>
        </p>
      ) : (
        <p className={styles.lead}>
          <Trans>
            Kekurangan tidak menghalangi pengiriman, tetapi siapa yang meneruskannya tercatat mengetahuinya.
          </Trans>
        </p>
      )}
      {aspects.map(({ code, name, rows }) => (
        <details key={code} className={styles.folded} open={opensAll || undefined}>
          <summary>
            <span>{name}</span>
            <span className={styles.number}>
              <Plural value={rows.length} other="# indikator" />
            </span>
          </summary>
          <GapRows {...{ instrument, rows }} />
        </details>
      ))}
    </Panel>
  )
}
