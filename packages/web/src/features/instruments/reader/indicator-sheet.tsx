import { Trans, useLingui } from '@lingui/react/macro'
import { groupsAbove, type Indicator, type Instrument } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { Note } from '../../../ui/note.tsx'
import type { EditionRef } from '../edition-name.ts'
import { documentsOf, SheetDocumentsContext } from '../sheet-documents.ts'
import { SourceLink } from '../source-link.tsx'
import { criteriaStatusWords } from '../source-words.ts'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import { useWeightWords } from '../weight-words.ts'
import { ConversionFacts } from './conversion-facts.tsx'
import styles from './indicator-sheet.module.css'
import { LevelPart } from './level-part.tsx'
import { paperSize } from './paper-size.ts'
import { SheetFoot } from './sheet-foot.tsx'

interface IndicatorSheetProps {
  readonly instrument: Instrument
  readonly edition: EditionRef
  readonly indicator: Indicator
  readonly timeZone: string
  /** One of several on the page: its name is then no heading of the page. */
  readonly isOneOfMany?: boolean
}

/** All that an edition says about one indicator; on paper exactly one sheet of A4. */
export function IndicatorSheet(props: IndicatorSheetProps) {
  const { instrument, edition, indicator, timeZone, isOneOfMany = false } = props
  const { t, i18n } = useLingui()
  const weight = useWeightWords()
  const { code, name, shortName, criteriaStatus } = indicator
  const Title = isOneOfMany ? 'h2' : 'h1'
  const documents = documentsOf(instrument, indicator)
  const groups = groupsAbove(instrument, code).slice(0, -1).toReversed()
  return (
    <SheetDocumentsContext value={documents}>
      <article
        data-code={code}
        className={classNames(styles.sheet, isOneOfMany && styles.oneOfMany)}
        data-paper={paperSize(indicator)}
      >
        <header className={styles.header}>
          <p className={styles.group}>{groups.map((group) => group.name).join(' / ')}</p>
          <Title className={styles.title}>
            <span className={styles.code}>{code}</span> {shortName}
          </Title>
          {name === shortName ? null : <p className={styles.official}>{name}</p>}
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
        </header>
        {criteriaStatus === 'complete' ? null : (
          <Note tone="look" className={styles.note}>
            {i18n._(criteriaStatusWords[criteriaStatus])}
          </Note>
        )}
        {indicator.conversion ? (
          <ConversionFacts instrument={instrument} conversion={indicator.conversion} />
        ) : null}
        <ol className={styles.levels}>
          {indicator.levels.map((level) => (
            <LevelPart key={level.level} {...{ indicator, level }} />
          ))}
        </ol>
        <SheetFoot {...{ instrument, edition, documents, timeZone }} />
      </article>
    </SheetDocumentsContext>
  )
}
