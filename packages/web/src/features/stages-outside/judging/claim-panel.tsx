import { Trans } from '@lingui/react/macro'
import type { Indicator, Instrument, Judgement } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import styles from './judging.module.css'

interface ClaimPanelProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly title: ReactNode
  /** Who said it and when, where that is known. */
  readonly aside?: ReactNode
  readonly words: Judgement
  /** What is known about it from elsewhere. */
  readonly children?: ReactNode
}

/** What one stage says of the indicator: its value, what that level means here, and the texts. */
export function ClaimPanel({ instrument, indicator, title, aside, words, children }: ClaimPanelProps) {
  const { value, facts, analysis, justification } = words
  const level = indicator.levels.find((each) => String(each.level) === value)
  return (
    <Panel title={title} aside={aside}>
      <div className={styles.claim}>
        <p className={styles.claimed}>
          <ValueTile instrument={instrument} value={value} />
          <span>
            {value === null ? <Trans>Tidak dinilai</Trans> : level?.name}
            {level?.meaning ? <span className={styles.meaning}>{level.meaning}</span> : null}
          </span>
        </p>
        <dl className={styles.texts}>
          <SaidText name={<Trans>Fakta</Trans>} text={facts} />
          <SaidText name={<Trans>Analisis</Trans>} text={analysis} />
          {justification === '' ? null : <SaidText name={<Trans>Justifikasi</Trans>} text={justification} />}
        </dl>
        {children}
      </div>
    </Panel>
  )
}

function SaidText({ name, text }: { readonly name: ReactNode; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {text === '' ? (
          <span className={styles.none}>
            <Trans>tidak ditulis</Trans>
          </span>
        ) : (
          text
        )}
      </dd>
    </div>
  )
}
