import { useLingui } from '@lingui/react/macro'
import { findIndicator, type Indicator, type Instrument } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { GlossaryContext } from '../../../ui/guidance/glossary-context.ts'
import { Note } from '../../../ui/note.tsx'
import type { EditionRef } from '../edition-name.ts'
import type { InstrumentSearch } from '../instrument-search.ts'
import { documentsOf, SheetDocumentsContext } from '../sheet-documents.ts'
import { criteriaStatusWords } from '../source-words.ts'
import { ConversionFacts } from './conversion-facts.tsx'
import { GuidanceAside } from './guidance-aside.tsx'
import styles from './indicator-sheet.module.css'
import { type LevelFolding, LevelList } from './level-list.tsx'
import { ModelPanel } from './model-panel.tsx'
import { paperSize } from './paper-size.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHeader } from './sheet-header.tsx'

interface IndicatorSheetProps {
  /** As all texts together have it. */
  readonly instrument: Instrument
  /** As the text that is read words it. */
  readonly indicator: Indicator
  readonly edition: EditionRef
  readonly search: InstrumentSearch
  readonly timeZone: string
  readonly folding: LevelFolding
  /** One of several on the page: its name is then no heading of the page. */
  readonly isOneOfMany?: boolean
  /** In whose words it stands. */
  readonly children?: ReactNode
}

/** All that an edition says about one indicator; on paper exactly one sheet of A4. */
export function IndicatorSheet(props: IndicatorSheetProps) {
  const { instrument, edition, indicator, search, timeZone, folding, isOneOfMany = false, children } = props
  const { i18n } = useLingui()
  const { code, criteriaStatus, guidance, conversion } = indicator
  const documents = documentsOf(instrument, indicator)
  const whole = findIndicator(instrument, code) ?? indicator
  const paper = paperSize(indicator)
  return (
    <GlossaryContext value={instrument.glossary ?? {}}>
      <SheetDocumentsContext value={documents}>
        <article
          data-code={code}
          className={classNames(styles.sheet, isOneOfMany && styles.oneOfMany)}
          data-paper={paper.points}
          data-contents={paper.contents}
        >
          <SheetHeader {...{ instrument, indicator, isOneOfMany }}>{children}</SheetHeader>
          {criteriaStatus === 'complete' ? null : (
            <Note tone="look" className={styles.note}>
              {i18n._(criteriaStatusWords[criteriaStatus])}
            </Note>
          )}
          {conversion ? <ConversionFacts instrument={instrument} conversion={conversion} /> : null}
          <div className={classNames(styles.body, guidance && styles.guided)}>
            <LevelList {...{ instrument, indicator, whole, folding }} />
            {guidance ? <GuidanceAside {...{ instrument, code, guidance, search }} /> : null}
            {guidance ? <ModelPanel model={guidance.model} code={code} /> : null}
          </div>
          <SheetFoot {...{ instrument, edition, documents, timeZone, indicator }} />
        </article>
      </SheetDocumentsContext>
    </GlossaryContext>
  )
}
