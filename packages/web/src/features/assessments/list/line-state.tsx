import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Sign } from '../../../ui/sign.tsx'
import type { IndicatorLine } from './indicator-lines.ts'
import styles from './line-state.module.css'

/** Where the work on an indicator stands, in words; the normal state is grey so that the exception is seen. */
export function LineState({ line }: { line: IndicatorLine }) {
  const format = useFormat()
  const { value, supported, agrees, hasFacts, hasAnalysis } = line
  if (value === null)
    return (
      <span className={styles.open}>
        <Trans>Belum dinilai</Trans>
      </span>
    )
  if (agrees === false)
    return (
      <span className={styles.look}>
        <Sign kind="look" />
        <Trans>
          Diklaim {format.number(value)}, butir mendukung {supported}
        </Trans>
      </span>
    )
  if (!hasFacts && !hasAnalysis) return <Trans>Fakta dan Analisis belum ditulis</Trans>
  if (!hasFacts) return <Trans>Fakta belum ditulis</Trans>
  if (!hasAnalysis) return <Trans>Analisis belum ditulis</Trans>
  return <Trans>Lengkap</Trans>
}
