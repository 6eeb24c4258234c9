import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type Group, type Instrument, indicatorsOf, nodesOf } from '@undagi/maturity'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { InstrumentSearch } from '../instrument-search.ts'
import { SourcePanelProvider } from '../source-panel.tsx'
import { SuggestionProvider } from '../suggestions/suggestion-provider.tsx'
import { type InstrumentPlace, useEdition } from '../use-edition.ts'
import { useWeightWords } from '../weight-words.ts'
import styles from './aspect-page.module.css'
import { IndicatorSheet } from './indicator-sheet.tsx'
import { UnknownPart } from './unknown-part.tsx'

interface AspectPageProps {
  readonly place: InstrumentPlace
  readonly search: InstrumentSearch
  readonly aspect: string
}

/** All indicators of an aspect (or of a domain) one after another; printed, each begins its own page. */
export function AspectPage({ place, search, aspect: code }: AspectPageProps) {
  const { t } = useLingui()
  const weight = useWeightWords()
  const { instrument, edition } = useEdition(place, search.edisi)
  const aspect = findGroup(instrument, code)
  usePageTitle(aspect ? `${aspect.shortName}, ${instrument.shortName}` : t`Aspek tidak ditemukan`)
  if (!aspect) return <UnknownPart code={code} search={search} />
  const indicators = indicatorsOf({ ...instrument, root: aspect })
  return (
    <SourcePanelProvider sources={instrument.sources}>
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
                <Trans>bobot {weight(aspect.weight)}. Dicetak, tiap indikator satu halaman.</Trans>
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
          <IndicatorSheet
            key={indicator.code}
            {...{ instrument, edition, indicator }}
            timeZone={place.round.timeZone}
            isOneOfMany
          />
        ))}
      </SuggestionProvider>
    </SourcePanelProvider>
  )
}

function findGroup(instrument: Instrument, code: string): Group | undefined {
  return nodesOf(instrument)
    .filter((node) => node.kind === 'group')
    .find((group) => group.code === code)
}
