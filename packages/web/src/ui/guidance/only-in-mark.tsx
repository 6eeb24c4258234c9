import { Trans } from '@lingui/react/macro'
import type { Criterion, Instrument } from '@undagi/maturity'
import styles from './only-in-mark.module.css'
import { useTextYears } from './use-text-years.ts'

interface OnlyInMarkProps {
  readonly instrument: Pick<Instrument, 'textEditions'>
  readonly criterion: Criterion
}

/** Says of a criterion that not every text asks it, and which ones do. */
export function OnlyInMark({ instrument, criterion: { onlyIn } }: OnlyInMarkProps) {
  const words = useTextYears(instrument)
  if (!onlyIn) return null
  return (
    <span className={styles.mark}>
      <Trans>hanya dalam teks {words(onlyIn)}</Trans>
    </span>
  )
}
