import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { KitSaying } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { useContributionWords } from '../use-contribution-words.ts'

interface SayingWordsProps {
  readonly saying: KitSaying | null
  /** Where nothing is said. */
  readonly none: ReactNode
}

/** What is said, in a workbook or in Undagi; or that nothing is. */
export function SayingWords({ saying, none }: SayingWordsProps) {
  const words = useContributionWords()
  if (saying === null || (saying.applies === null && saying.text === ''))
    return <p className={styles.quiet}>{none}</p>
  const { applies, practice, text } = saying
  return (
    <>
      {applies === false ? (
        <p className={styles.strong}>
          <Trans>Tidak berlaku</Trans>
        </p>
      ) : practice === null ? null : (
        <p className={styles.strong}>{words.practice[practice]}</p>
      )}
      {text === '' ? null : <p className={styles.said}>{text}</p>}
    </>
  )
}
