import { useLingui } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import type { InstrumentSearch } from '../instrument-search.ts'
import { SourcePanelProvider } from '../source-panel.tsx'
import { SuggestionProvider } from '../suggestions/suggestion-provider.tsx'
import { UnknownEditionNote } from '../unknown-edition-note.tsx'
import { type InstrumentPlace, useEdition } from '../use-edition.ts'
import { IndicatorSheet } from './indicator-sheet.tsx'
import { ReaderHead } from './reader-head.tsx'
import { UnknownPart } from './unknown-part.tsx'

interface ReaderPageProps {
  readonly place: InstrumentPlace
  readonly search: InstrumentSearch
  readonly code: string
}

/** One indicator as it stands in a handbook: on one page of the screen, and on one of paper. */
export function ReaderPage({ place, search, code }: ReaderPageProps) {
  const { t } = useLingui()
  const shown = useEdition(place, search.edisi)
  const { instrument, edition } = shown
  const indicator = findIndicator(instrument, code)
  usePageTitle(
    indicator ? `${code} ${indicator.shortName}, ${instrument.shortName}` : t`Indikator tidak ditemukan`,
  )
  if (!indicator) return <UnknownPart code={code} search={search} />
  return (
    <SourcePanelProvider sources={instrument.sources}>
      <SuggestionProvider place={place} edition={edition} instrument={instrument}>
        <ReaderHead {...{ shown, indicator, search }} />
        <UnknownEditionNote shown={shown} />
        <IndicatorSheet {...{ instrument, edition, indicator }} timeZone={place.round.timeZone} />
      </SuggestionProvider>
    </SourcePanelProvider>
  )
}
