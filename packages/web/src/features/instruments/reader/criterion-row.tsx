import { Trans, useLingui } from '@lingui/react/macro'
import { type Criterion, describeRule, type Indicator, type Instrument, type Rule } from '@undagi/maturity'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { OnlyInMark } from '../../../ui/guidance/only-in-mark.tsx'
import { SourceLink } from '../source-link.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import styles from './criterion-row.module.css'

interface CriterionRowProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly criterion: Criterion
}

/** One condition: its text, what proves it, what is uncertain about it, and where it stands. */
export function CriterionRow({ instrument, indicator, criterion }: CriterionRowProps) {
  const { t } = useLingui()
  const { code, text, rule, source, uncertain, note } = criterion
  return (
    <li className={styles.row} data-floor={rule.kind === 'floor' || undefined}>
      <span className={styles.code}>{code}</span>
      <div className={styles.words}>
        <p className={styles.text}>
          <Abbreviated text={text} /> <OnlyInMark instrument={instrument} criterion={criterion} />
        </p>
        <Proof rule={rule} />
        {uncertain ? (
          <p className={styles.uncertain}>
            <Trans>Naskahnya tidak jelas: orang yang memutuskan.</Trans>
          </p>
        ) : null}
        {note ? (
          <p className={styles.note} data-part="note">
            <Trans>Catatan:</Trans> <Abbreviated text={note} />
          </p>
        ) : null}
      </div>
      <div className={styles.source}>
        <SourceLink source={source} of={t`butir ${code}`} />
        <SuggestLink spot={{ part: 'criterion', indicator: indicator.code, criterion: code }} />
      </div>
    </li>
  )
}

/** What a program or a person looks at. The floor asks for nothing, and a judgement only repeats its criterion. */
function Proof({ rule }: { readonly rule: Rule }) {
  if (rule.kind === 'floor') return null
  return (
    <p className={styles.proof}>
      {rule.kind === 'judgement' ? (
        <Trans>Diputuskan orang; program tidak dapat memeriksanya.</Trans>
      ) : (
        <>
          <Trans>Pembuktian:</Trans> <Abbreviated text={describeRule(rule)} />
        </>
      )}
    </p>
  )
}
