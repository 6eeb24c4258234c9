import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Instrument, SpotAddress } from '@undagi/maturity'
import { type ReactNode, useCallback, useState } from 'react'
import { useMay } from '../../../lib/use-may.ts'
import { Note } from '../../../ui/note.tsx'
import type { EditionRef } from '../edition-name.ts'
import type { InstrumentPlace } from '../use-edition.ts'
import { SuggestContext } from './suggest-context.ts'
import { SuggestDialog } from './suggest-dialog.tsx'
import styles from './suggestion-provider.module.css'

interface SuggestionProviderProps {
  readonly place: InstrumentPlace
  readonly edition: EditionRef
  readonly instrument: Instrument
  readonly children: ReactNode
}

/** The form for suggestions of a page. What was typed stays while the page does, also when the form is closed. */
export function SuggestionProvider({ place, edition, instrument, children }: SuggestionProviderProps) {
  const may = useMay(place.institution.id)
  const [spot, setSpot] = useState<SpotAddress>()
  const [text, setText] = useState('')
  const [isSent, setSent] = useState(false)
  const suggest = useCallback((wanted: SpotAddress) => {
    setSent(false)
    setSpot(wanted)
  }, [])
  const finish = () => {
    setText('')
    setSpot(undefined)
    setSent(true)
  }
  return (
    <SuggestContext value={may('suggest_correction') ? suggest : undefined}>
      <div role="status">
        {isSent ? (
          <Note tone="fine" className={styles.sent}>
            <Trans>
              Usulan Anda tersimpan.{' '}
              <Link from="/$slug/$year" to="/$slug/$year/instrumen/usulan">
                Lihat semua usulan
              </Link>
            </Trans>
          </Note>
        ) : null}
      </div>
      {children}
      {spot ? (
        <SuggestDialog
          {...{ place, edition, instrument, spot, text }}
          onText={setText}
          onClose={() => setSpot(undefined)}
          onSent={finish}
        />
      ) : null}
    </SuggestContext>
  )
}
