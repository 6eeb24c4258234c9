import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type Group, type Indicator, type Instrument, indicatorsOf, nodesOf } from '@undagi/maturity'
import { useState } from 'react'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { chooseText } from '../choose-text.ts'
import { editionName } from '../edition-name.ts'
import type { InstrumentSearch } from '../instrument-search.ts'
import { SourcePanelProvider } from '../source-panel.tsx'
import { SuggestionProvider } from '../suggestions/suggestion-provider.tsx'
import { TextChoice } from '../text-choice.tsx'
import { type InstrumentPlace, type ShownEdition, useEdition } from '../use-edition.ts'
import { useWeightWords } from '../weight-words.ts'
import styles from './aspect-page.module.css'
import { IndicatorSheet } from './indicator-sheet.tsx'
import { UnknownPart } from './unknown-part.tsx'

interface AspectPageProps {
  readonly place: InstrumentPlace
  readonly search: InstrumentSearch
  readonly aspect: string
  readonly onSearch: (search: InstrumentSearch) => void
}

/** All indicators of an aspect (or of a domain) one after another; printed, each begins its own page. */
export function AspectPage({ place, search, aspect: code, onSearch }: AspectPageProps) {
  const { t } = useLingui()
  const weight = useWeightWords()
  const shown = useEdition(place, search.edisi)
  const { instrument, edition } = shown
  const { worded, text } = chooseText(instrument, place.round.year, search.naskah)
  const aspect = findGroup(worded, code)
  usePageTitle(aspect ? `${aspect.shortName}, ${instrument.shortName}` : t`Aspek tidak ditemukan`)
  if (!aspect) return <UnknownPart code={code} search={search} />
  const indicators = indicatorsOf({ ...instrument, root: aspect })
  return (
    <SourcePanelProvider {...{ instrument, text }}>
      <SuggestionProvider place={place} edition={edition} instrument={instrument}>
        <div className={styles.screen}>
          <p className={styles.crumb}>
            <Link from="/$slug/$year" to="/$slug/$year/instrumen" search={search}>
              <Trans>Instrumen</Trans> {instrument.shortName}
            </Link>
          </p>
          <PageHead
            title={aspect.name}
            lead={
              <p>
                <Plural value={indicators.length} other="# indikator" />,{' '}
                <Trans>bobot {weight(aspect.weight)}. Dicetak, tiap indikator satu halaman.</Trans>{' '}
                <TextChoice
                  {...{ instrument, text }}
                  edisi={editionName(edition, shown.editions)}
                  onChoose={(naskah) => onSearch({ ...search, naskah })}
                />
              </p>
            }
            actions={
              <Button kind="main" onClick={() => window.print()}>
                <Plural value={indicators.length} other="Cetak # halaman" />
              </Button>
            }
          />
        </div>
        {indicators.map((indicator) => (
          <SheetOfMany
            key={indicator.code}
            {...{ shown, indicator, search }}
            timeZone={place.round.timeZone}
          />
        ))}
      </SuggestionProvider>
    </SourcePanelProvider>
  )
}

interface SheetOfManyProps {
  readonly shown: ShownEdition
  readonly indicator: Indicator
  readonly search: InstrumentSearch
  readonly timeZone: string
}

/** Its levels begin folded: five meanings of each indicator are what an aspect is looked through for. */
function SheetOfMany({ shown: { instrument, edition }, indicator, search, timeZone }: SheetOfManyProps) {
  const [open, onOpen] = useState<ReadonlySet<number>>(new Set())
  return (
    <IndicatorSheet
      {...{ instrument, edition, indicator, search, timeZone }}
      folding={{ open, onOpen }}
      isOneOfMany
    />
  )
}

function findGroup(instrument: Instrument, code: string): Group | undefined {
  return nodesOf(instrument)
    .filter((node) => node.kind === 'group')
    .find((group) => group.code === code)
}
