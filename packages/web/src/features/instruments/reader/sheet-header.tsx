import { Trans, useLingui } from '@lingui/react/macro'
import { groupsAbove, type Indicator, type Instrument } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { SourceLink } from '../source-link.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import { useWeightWords } from '../weight-words.ts'
import styles from './sheet-header.module.css'

interface SheetHeaderProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly isOneOfMany: boolean
  /** In whose words it stands. */
  readonly children: ReactNode
}

/** The name of an indicator, and first of all what it is for. */
export function SheetHeader({ instrument, indicator, isOneOfMany, children }: SheetHeaderProps) {
  const { t } = useLingui()
  const weight = useWeightWords()
  const { code, name, shortName, guidance } = indicator
  const Title = isOneOfMany ? 'h2' : 'h1'
  const groups = groupsAbove(instrument, code).slice(0, -1).toReversed()
  return (
    <header className={styles.header}>
      <p className={styles.group}>{groups.map((group) => group.name).join(' / ')}</p>
      <Title className={styles.title}>
        <span className={styles.code}>{code}</span> {shortName}
      </Title>
      {name === shortName ? null : <p className={styles.official}>{name}</p>}
      {guidance ? (
        <p className={styles.purpose}>
          <Abbreviated text={guidance.purpose} /> <SuggestLink spot={{ part: 'purpose', indicator: code }} />
        </p>
      ) : null}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>bobot</Trans>
          </dt>
          <dd>{weight(indicator.weight)}</dd>
        </div>
        <div>
          <dt>
            <Trans>sumber</Trans>
          </dt>
          <dd>
            <SourceLink source={indicator.source} of={t`indikator ${code}`} />{' '}
            <SuggestLink spot={{ part: 'source', indicator: code }} />
          </dd>
        </div>
      </dl>
      <div className={styles.text}>{children}</div>
    </header>
  )
}
