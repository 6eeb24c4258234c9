import { Plural, Trans } from '@lingui/react/macro'
import { groupsAbove, type Instrument, indicatorsOf } from '@undagi/maturity'
import { useId } from 'react'
import styles from '../delegations.module.css'
import type { WishErrors } from './use-wish-errors.ts'

interface IndicatorChoicesProps {
  readonly instrument: Instrument
  readonly chosen: readonly string[]
  /** Something is chosen already: the list opens when it is to be changed. */
  readonly isFolded: boolean
  readonly errors: WishErrors
  readonly onChoose: (codes: readonly string[]) => void
}

/** Which indicators, under their aspects. */
export function IndicatorChoices({ instrument, chosen, isFolded, errors, onChoose }: IndicatorChoicesProps) {
  const errorId = useId()
  const all = indicatorsOf(instrument)
  const names = all.filter(({ code }) => chosen.includes(code))
  const [only] = names
  return (
    <fieldset className={styles.choices} aria-describedby={errors.codes ? errorId : undefined}>
      <legend>
        <Trans>Indikator</Trans>
      </legend>
      <details open={!isFolded || undefined}>
        <summary>
          {names.length === 1 && only ? (
            `${only.code} ${only.shortName}`
          ) : (
            <Plural value={names.length} _0="belum ada yang dipilih" other="# indikator dipilih" />
          )}
        </summary>
        <div className={styles.scroll}>
          {[...Map.groupBy(all, ({ code }) => groupsAbove(instrument, code)[0]?.shortName ?? '')].map(
            ([aspect, indicators]) => (
              <div key={aspect} className={styles.aspect}>
                <p>{aspect}</p>
                {indicators.map(({ code, shortName }) => (
                  <label key={code}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(code)}
                      onChange={() => onChoose(toggled(chosen, code))}
                    />
                    <span>
                      {code} {shortName}
                    </span>
                  </label>
                ))}
              </div>
            ),
          )}
        </div>
      </details>
      {errors.codes ? (
        <p id={errorId} className={styles.wrong}>
          {errors.codes}
        </p>
      ) : null}
    </fieldset>
  )
}

function toggled(chosen: readonly string[], code: string): readonly string[] {
  return chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]
}
