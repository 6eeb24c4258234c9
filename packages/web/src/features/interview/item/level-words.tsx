import { Plural } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import styles from './level-words.module.css'

interface LevelWordsProps {
  readonly indicator: Indicator
  readonly value: string | null
}

/** What the chosen level means here, and what it asks: never a bare number. */
export function LevelWords({ indicator, value }: LevelWordsProps) {
  const level = indicator.levels.find((each) => `${each.level}` === value)
  if (level === undefined) return null
  const { name, meaning, criteria } = level
  return (
    <div className={styles.meaning} aria-live="polite">
      <p>
        <strong>{name}</strong>
        {meaning ? `: ${meaning}` : null}
      </p>
      {criteria.length > 0 ? (
        <details>
          <summary>
            <Plural value={criteria.length} other="# butir tingkat ini" />
          </summary>
          <ul>
            {criteria.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
