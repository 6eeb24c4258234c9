import { useLingui } from '@lingui/react/macro'
import { findIndicator, type Indicator, type Instrument, type RelatedIndicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import styles from './related-list.module.css'
import { relationWords } from './relation-words.ts'

interface RelatedListProps {
  readonly instrument: Instrument
  readonly related: readonly RelatedIndicator[]
  /** Each place has its own page for an indicator. */
  readonly renderLink: (indicator: Indicator) => ReactNode
}

/** Indicators to look at together with this one, and what they are to it. */
export function RelatedList({ instrument, related, renderLink }: RelatedListProps) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.list}>
      {related.map(({ code, as }) => {
        const indicator = findIndicator(instrument, code)
        if (!indicator) return null
        return (
          <li key={code}>
            {renderLink(indicator)} <span className={styles.relation}>{i18n._(relationWords[as])}</span>
          </li>
        )
      })}
    </ul>
  )
}
