import { useLingui } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import styles from './level-choice.module.css'

interface LevelChoiceProps {
  readonly indicator: Indicator
  readonly value: string | null
  readonly onChoose: (value: string) => void
}

/** The levels of the scale side by side; the chosen one in its own colour. */
export function LevelChoice({ indicator, value, onChoose }: LevelChoiceProps) {
  const { t } = useLingui()
  return (
    <div className={styles.levels}>
      {indicator.levels.map(({ level, name }) => (
        <label key={level} data-level={level || undefined}>
          <input
            type="radio"
            name="level"
            value={level}
            aria-label={t`Tingkat ${level}, ${name}`}
            checked={value === String(level)}
            onChange={() => onChoose(String(level))}
          />
          <span aria-hidden="true">{level}</span>
        </label>
      ))}
    </div>
  )
}
