import { Trans } from '@lingui/react/macro'
import type { Instrument, Level } from '@undagi/maturity'
import { useTextYears } from '../../../ui/guidance/use-text-years.ts'
import styles from './other-texts.module.css'

interface OtherTextsProps {
  readonly instrument: Instrument
  readonly shown: Level
  readonly whole: Level
}

/** What texts of other years ask at this level, so that nobody takes one year's text for all. */
export function OtherTexts({ instrument, shown, whole }: OtherTextsProps) {
  const years = useTextYears(instrument)
  const others = whole.criteria.filter(({ code }) => !shown.criteria.some((each) => each.code === code))
  if (others.length === 0) return null
  return (
    <div className={styles.others}>
      {others.map(({ code, text, onlyIn = [] }) => (
        <p key={code}>
          <Trans>
            Tidak diminta naskah ini; diminta teks {years(onlyIn)}: {text}
          </Trans>
        </p>
      ))}
    </div>
  )
}
