import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { IndicatorSupport } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { IndicatorCount } from '../../../ui/indicator-count.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ShortcutHelp } from '../../../ui/shortcut-help.tsx'
import { findPreviousRound } from '../previous-round.ts'
import { type AssessmentPlace, useAssessment } from '../use-assessment.ts'
import { codesOf, countLines, filterLines } from './filter-lines.ts'
import { FilterSentence } from './filter-sentence.tsx'
import { IndicatorExport } from './indicator-export.tsx'
import type { IndicatorFilter } from './indicator-filter.ts'
import { listByAspect } from './indicator-lines.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { NothingFound } from './nothing-found.tsx'
import { QuickFilters } from './quick-filters.tsx'
import { RoundLead } from './round-lead.tsx'
import { useListShortcuts } from './use-list-shortcuts.ts'
import { WorkingPaperButton } from './working-paper-button.tsx'

interface IndicatorsPageProps {
  readonly place: AssessmentPlace
  readonly filter: IndicatorFilter
  readonly onFilter: (filter: IndicatorFilter) => void
  /** What evidence supports; undefined: not told to this person, or not yet. */
  readonly support: readonly IndicatorSupport[] | undefined
  /** Whether it can be filled in, and what is to be mended. */
  readonly standing: ReactNode
  /** Where one asks a colleague for help with these. */
  readonly helpWith: (codes: readonly string[]) => ReactNode
}

export function IndicatorsPage(props: IndicatorsPageProps) {
  const { place, filter, support, onFilter, standing, helpWith } = props
  const { t } = useLingui()
  const { round, rounds } = place
  const { instrument, assessment, result } = useAssessment(round)
  const [helpOpen, setHelpOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLElement>(null)
  usePageTitle(`${t`Penilaian`}, ${place.institution.name} ${round.year}`)

  const all = useMemo(
    () => listByAspect(instrument, assessment.indicators, support),
    [instrument, assessment, support],
  )
  const shown = useMemo(() => filterLines(all, filter), [all, filter])
  const count = countLines(shown)
  const shortcuts = useListShortcuts({ table, search, onHelp: () => setHelpOpen(true) })
  const previous = findPreviousRound(round, rounds)
  const ground = {
    aspects: all.map(({ aspect }) => aspect),
    scale: instrument.scale,
    previousYear: previous?.year,
  }

  return (
    <>
      <PageHead
        title={<Trans>Penilaian</Trans>}
        lead={<RoundLead round={round} canWrite={assessment.can.write} />}
        actions={
          <>
            {helpWith(count < countLines(all) ? codesOf(shown) : [])}
            <WorkingPaperButton assessmentId={round.assessmentId} />
            <IndicatorExport shown={shown} ground={ground} filter={filter} timeZone={round.timeZone} />
            <ShortcutHelp
              open={helpOpen}
              onOpen={() => setHelpOpen(true)}
              onClose={() => setHelpOpen(false)}
              shortcuts={shortcuts}
            />
          </>
        }
      />
      {standing}
      <FilterSentence {...ground} filter={filter} onFilter={onFilter} searchRef={search} />
      <QuickFilters all={all} filter={filter} previousYear={previous?.year} onFilter={onFilter}>
        <IndicatorCount instrument={instrument} of={codesOf(shown).map((code) => ({ code }))} />
      </QuickFilters>
      {count === 0 ? (
        <NothingFound onClear={() => onFilter({})} />
      ) : (
        <IndicatorTable
          ref={table}
          aspects={shown}
          instrument={instrument}
          result={result}
          previousYear={previous?.year}
          timeZone={round.timeZone}
          hasProof={support !== undefined}
        />
      )}
    </>
  )
}
