import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { indicatorsOf } from '@undagi/maturity'
import { useRef, useState } from 'react'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ShortcutHelp } from '../../../ui/shortcut-help.tsx'
import { EditionPicker } from '../edition-picker.tsx'
import type { ContentsSearch } from '../instrument-search.ts'
import { SourcePanelProvider } from '../source-panel.tsx'
import { UnknownEditionNote } from '../unknown-edition-note.tsx'
import { type InstrumentPlace, useEdition } from '../use-edition.ts'
import { ContentsTree } from './contents-tree.tsx'
import { EditionFacts } from './edition-facts.tsx'
import { SearchPart } from './search-part.tsx'

interface ContentsPageProps {
  readonly place: InstrumentPlace
  readonly search: ContentsSearch
  readonly onSearch: (search: ContentsSearch) => void
}

/** The instrument as a handbook: its contents, and the way to any word in it. */
export function ContentsPage({ place, search, onSearch }: ContentsPageProps) {
  const { t } = useLingui()
  const shown = useEdition(place, search.edisi)
  const { instrument, edition, editions, isOfRound } = shown
  const field = useRef<HTMLInputElement>(null)
  const [helpOpen, setHelpOpen] = useState(false)
  useShortcuts({ '/': () => field.current?.focus(), '?': () => setHelpOpen(true) })
  usePageTitle(`${t`Instrumen`} ${instrument.shortName}, ${place.institution.name} ${place.round.year}`)
  const count = indicatorsOf(instrument).length
  const choose = (edisi: string) => onSearch({ ...search, edisi })

  return (
    <SourcePanelProvider instrument={instrument}>
      <PageHead
        title={<Trans>Instrumen</Trans>}
        lead={
          <p>
            <Trans>
              Yang dibaca: <EditionPicker label={t`Edisi`} {...{ edition, editions }} onChoose={choose} />
            </Trans>
            ,{' '}
            {isOfRound ? (
              <Trans>
                instrumen {place.round.name}. {count} indikator.
              </Trans>
            ) : (
              <Trans>
                bukan instrumen {place.round.name}. {count} indikator.
              </Trans>
            )}
          </p>
        }
        actions={
          <>
            <ShortcutHelp
              open={helpOpen}
              onOpen={() => setHelpOpen(true)}
              onClose={() => setHelpOpen(false)}
              shortcuts={[
                { keys: ['/'], does: t`Cari dalam instrumen` },
                { keys: ['↓', '↑'], does: t`Ke hasil berikutnya dan sebelumnya` },
                { keys: ['Enter'], does: t`Buka hasil pertama, atau hasil yang ditunjuk` },
                { keys: ['Esc'], does: t`Hapus kata yang dicari` },
                { keys: ['?'], does: t`Perlihatkan semua tombol` },
              ]}
            />
            <Link from="/$slug/$year" to="/$slug/$year/instrumen/usulan" className={buttonClass()}>
              <Trans>Usulan perbaikan</Trans>
            </Link>
            <Link from="/$slug/$year" to="/$slug/$year/instrumen/banding" className={buttonClass()}>
              <Trans>Bandingkan edisi</Trans>
            </Link>
          </>
        }
      />
      <UnknownEditionNote shown={shown} />
      <SearchPart
        ref={field}
        instrument={instrument}
        edisi={search.edisi}
        value={search.cari ?? ''}
        onChange={(cari) => onSearch({ ...search, cari })}
      >
        <ContentsTree instrument={instrument} edisi={search.edisi} />
        <EditionFacts instrument={instrument} />
      </SearchPart>
    </SourcePanelProvider>
  )
}
