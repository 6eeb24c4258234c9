import { Trans } from '@lingui/react/macro'
import type { SuggestedPhrase } from '@undagi/maturity'
import styles from './judging.module.css'

interface PhraseListProps {
  readonly phrases: readonly SuggestedPhrase[]
  readonly onChoose: (text: string) => void
}

/** Phrases to begin with, by what was found; the chosen one stands at the end of the text, to be changed. */
export function PhraseList({ phrases, onChoose }: PhraseListProps) {
  if (phrases.length === 0) return null
  return (
    <details className={styles.phrases}>
      <summary>
        <Trans>Kalimat untuk memulai ({phrases.length})</Trans>
      </summary>
      <ul>
        {phrases.map(({ criterion, text }) => (
          <li key={`${criterion} ${text}`}>
            <button type="button" onClick={() => onChoose(text)}>
              {criterion ? <span className={styles.code}>{criterion}</span> : null} {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
