import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { RatingPair } from '../api/double-ratings.ts'
import styles from '../double-ratings.module.css'

interface PairWordsProps {
  readonly pair: RatingPair
}

/** Where two ratings stand to each other, in words. */
export function PairWords({ pair: { state, first, second, difference } }: PairWordsProps) {
  const format = useFormat()
  const firstName = first?.byName ?? ''
  const secondName = second?.byName ?? ''
  switch (state) {
    case 'waiting':
      return (
        <span className={styles.quiet}>
          <Trans>belum ada yang menilai</Trans>
        </span>
      )
    case 'waiting_first':
      return (
        <span className={styles.quiet}>
          <Trans>{secondName} sudah, menunggu penilai pertama</Trans>
        </span>
      )
    case 'waiting_second':
      return (
        <span className={styles.quiet}>
          <Trans>{firstName} sudah, menunggu penilai kedua</Trans>
        </span>
      )
    case 'equal':
      return (
        <Trans>
          sama, {firstName} dan {secondName}
        </Trans>
      )
    case 'differs':
      return (
        <span className={styles.open}>
          <Trans>
            berbeda {format.number(difference ?? '0')}, {firstName} dan {secondName}
          </Trans>
        </span>
      )
    case 'settled':
      return (
        <Trans>
          berbeda {format.number(difference ?? '0')} dan sudah diselesaikan, {firstName} dan {secondName}
        </Trans>
      )
  }
}
