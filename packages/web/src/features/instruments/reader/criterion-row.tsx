import { Trans, useLingui } from '@lingui/react/macro'
import { type Criterion, describeRule, type Indicator } from '@undagi/maturity'
import { SourceLink } from '../source-link.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import styles from './criterion-row.module.css'

interface CriterionRowProps {
  readonly indicator: Indicator
  readonly criterion: Criterion
}

/** One condition: its text, what proves it, what is uncertain about it, and where it stands. */
export function CriterionRow({ indicator, criterion }: CriterionRowProps) {
  const { t } = useLingui()
  const { code, text, rule, source, uncertain, note } = criterion
  return (
    <li className={styles.row}>
      <span className={styles.code}>{code}</span>
      <div>
        <p>{text}</p>
        <p className={styles.proof}>
          <Trans>Pembuktian:</Trans> {describeRule(rule)}
        </p>
        {uncertain ? (
          <p className={styles.uncertain}>
            <Trans>Naskahnya tidak jelas: orang yang memutuskan.</Trans>
          </p>
        ) : null}
        {note ? (
          <p className={styles.proof}>
            <Trans>Catatan:</Trans> {note}
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
