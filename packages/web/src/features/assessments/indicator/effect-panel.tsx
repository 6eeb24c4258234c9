import { Trans } from '@lingui/react/macro'
import type { Group, Instrument, RuledBoundary } from '@undagi/maturity'
import { useMemo } from 'react'
import type { IndicatorRow } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './effect-panel.module.css'
import { EffectTable } from './effect-table.tsx'
import type { Unproven } from './rating-draft.ts'
import { simulateEffect } from './simulate-effect.ts'

interface EffectPanelProps {
  readonly instrument: Instrument
  readonly indicators: readonly IndicatorRow[]
  readonly path: readonly Group[]
  readonly code: string
  /** What somebody is about to claim; `undefined`: nothing yet. */
  readonly choice: string | null | undefined
  /** The level spoken of before anybody chose; `null` at the top. */
  readonly next: number | null
  /** More is claimed than the criteria support: what it costs if that stays so. */
  readonly unproven: Unproven | undefined
  readonly year: number
  readonly ruled: RuledBoundary | null
  readonly target: string | null
}

/** What a value would bring, calculated by the product's one scorer before anything is saved. */
export function EffectPanel(props: EffectPanelProps) {
  const { instrument, indicators, path, code, choice, next, unproven, year, ruled, target } = props
  const value = choice === undefined ? spokenOf(unproven, next) : choice
  const effect = useMemo(() => {
    if (value === undefined) return null
    const ratings = Object.fromEntries(indicators.map((row) => [row.code, row.value]))
    return simulateEffect({ instrument, ratings, path, code, value, year, ruled, target })
  }, [instrument, indicators, path, code, value, year, ruled, target])

  return (
    <section className={styles.effect} aria-live="polite">
      <h2>
        <EffectTitle {...{ choice, next, unproven }} />
      </h2>
      {effect ? <EffectTable effect={effect} /> : null}
    </section>
  )
}

/** Before anybody chose: the next level, or what remains of a claim that is not proven. `undefined` at the top. */
function spokenOf(unproven: Unproven | undefined, next: number | null): string | null | undefined {
  if (unproven) return unproven.supported === null ? null : String(unproven.supported)
  return next === null ? undefined : String(next)
}

function EffectTitle({ choice, next, unproven }: Pick<EffectPanelProps, 'choice' | 'next' | 'unproven'>) {
  const format = useFormat()
  if (choice === null) return <Trans>Bila nilai dikosongkan</Trans>
  if (choice !== undefined) return <Trans>Bila nilainya {format.number(choice)}</Trans>
  if (next === null) return <Trans>Tingkat tertinggi sudah tercapai</Trans>
  if (unproven) return <Trans>Bila tingkat {next} tidak terbukti</Trans>
  return <Trans>Bila tingkat {next} tercapai</Trans>
}
