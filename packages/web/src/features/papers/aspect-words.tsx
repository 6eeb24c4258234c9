import { Trans } from '@lingui/react/macro'
import styles from './papers-page.module.css'

interface AspectWordsProps {
  readonly words: { readonly strengths: string; readonly weaknesses: string; readonly suggestions: string }
}

/** What was written of an aspect, as far as anything was. */
export function AspectWords({ words: { strengths, weaknesses, suggestions } }: AspectWordsProps) {
  return (
    <>
      {strengths === '' ? null : (
        <p className={styles.words}>
          <Trans>Keunggulan: {strengths}</Trans>
        </p>
      )}
      {weaknesses === '' ? null : (
        <p className={styles.words}>
          <Trans>Kelemahan: {weaknesses}</Trans>
        </p>
      )}
      {suggestions === '' ? null : (
        <p className={styles.words}>
          <Trans>Saran: {suggestions}</Trans>
        </p>
      )}
    </>
  )
}
