import { useLingui } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { chooseText } from '../choose-text.ts'
import { editionName } from '../edition-name.ts'
import type { ReaderSearch } from '../instrument-search.ts'
import { SourcePanelProvider } from '../source-panel.tsx'
import { SuggestionProvider } from '../suggestions/suggestion-provider.tsx'
import { TextChoice } from '../text-choice.tsx'
import { UnknownEditionNote } from '../unknown-edition-note.tsx'
import { type InstrumentPlace, useEdition } from '../use-edition.ts'
import { IndicatorSheet } from './indicator-sheet.tsx'
import { ReaderHead } from './reader-head.tsx'
import { UnknownPart } from './unknown-part.tsx'
import { useLevelFolding } from './use-level-folding.ts'

interface ReaderPageProps {
  readonly place: InstrumentPlace
  readonly search: ReaderSearch
  readonly code: string
  readonly onSearch: (search: ReaderSearch) => void
}

/** One indicator as it stands in a handbook: on one page of the screen, and on one of paper. */
export function ReaderPage({ place, search, code, onSearch }: ReaderPageProps) {
  const { t } = useLingui()
  const found = useEdition(place, search.edisi)
  const reads = useMay(place.institution.id)('read_assessment')
  const shown = { ...found, isOfRound: found.isOfRound && reads }
  const { instrument, edition, isOfRound } = shown
  const { worded, text } = chooseText(instrument, place.round.year, search.naskah)
  const indicator = findIndicator(worded, code)
  const folding = useLevelFolding({
    indicator,
    assessmentId: isOfRound ? place.round.assessmentId : undefined,
    word: search.tingkat,
    onWord: (tingkat) => onSearch({ ...search, tingkat }),
  })
  usePageTitle(
    indicator ? `${code} ${indicator.shortName}, ${instrument.shortName}` : t`Indikator tidak ditemukan`,
  )
  if (!indicator) return <UnknownPart code={code} search={search} />
  return (
    <SourcePanelProvider {...{ instrument, text }}>
      <SuggestionProvider place={place} edition={edition} instrument={instrument}>
        <ReaderHead {...{ shown, indicator, search }} />
        <UnknownEditionNote shown={shown} />
        <IndicatorSheet
          {...{ instrument, edition, indicator, search, folding }}
          timeZone={place.round.timeZone}
        >
          <TextChoice
            {...{ instrument, text, code }}
            edisi={editionName(edition, shown.editions)}
            onChoose={(naskah) => onSearch({ ...search, naskah })}
          />
        </IndicatorSheet>
      </SuggestionProvider>
    </SourcePanelProvider>
  )
}
