import { Plural, Trans } from '@lingui/react/macro'
import type { PolicyStepLeft } from '../../../lib/api/contract.ts'
import styles from '../policies.module.css'

type DurationWordsProps = Pick<PolicyStepLeft, 'duration' | 'isOwn'>

/** How long a step takes, and who says so. */
export function DurationWords({ duration, isOwn }: DurationWordsProps) {
  const { days, unit, source } = duration
  return (
    <p className={styles.quiet}>
      {unit === 'working' ? (
        <Plural value={days} other="# hari kerja" />
      ) : (
        <Plural value={days} other="# hari" />
      )}
      {isOwn ? <Trans>, menurut pengalaman instansi ini</Trans> : null}
      {!isOwn && source ? (
        <Trans>
          , batas menurut {source.document}, {source.at}
        </Trans>
      ) : null}
      {!isOwn && !source ? <Trans>, perkiraan</Trans> : null}
    </p>
  )
}
