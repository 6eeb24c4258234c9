import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Instrument, SpotAddress } from '@undagi/maturity'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useMay } from '../../../lib/use-may.ts'
import { Note } from '../../../ui/note.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { suggestionsQuery } from '../api/suggestions.ts'
import type { EditionRef } from '../edition-name.ts'
import type { InstrumentPlace } from '../use-edition.ts'
import { openSpots } from './open-spots.ts'
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
  const [sent, setSent] = useState<SpotAddress>()
  const maySuggest = may('suggest_correction')
  const { data: suggestions } = useQuery({ ...suggestionsQuery(place.institution.id), enabled: maySuggest })
  const suggest = useCallback((wanted: SpotAddress) => {
    setSent(undefined)
    setSpot(wanted)
  }, [])
  const here = useMemo(
    () => ({
      suggest: maySuggest ? suggest : undefined,
      ...{ sent, open: openSpots(suggestions ?? [], edition) },
    }),
    [suggest, maySuggest, sent, suggestions, edition],
  )
  const finish = () => {
    setText('')
    setSpot(undefined)
    setSent(spot)
  }
  return (
    <SuggestContext value={here}>
      <div role="status">{sent ? <SentWords spot={sent} /> : null}</div>
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

/** Of an indicator as a whole it is told here, where its button is; of a place in it, it is seen there and heard here. */
function SentWords({ spot }: { readonly spot: SpotAddress }) {
  if (spot.part !== 'indicator')
    return (
      <VisuallyHidden>
        <Trans>Usulan Anda tersimpan.</Trans>
      </VisuallyHidden>
    )
  return (
    <Note tone="fine" className={styles.sent}>
      <Trans>Usulan Anda tersimpan.</Trans>{' '}
      <Link from="/$slug/$year" to="/$slug/$year/instrumen/usulan">
        <Trans>Lihat semua usulan</Trans>
      </Link>
    </Note>
  )
}
