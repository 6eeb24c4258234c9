import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { type IndicatorAddress, useOffer } from '../api/offers.ts'
import styles from '../evidence.module.css'

interface ReleasedNoteProps {
  readonly released: OfferedEvidence
  readonly address: IndicatorAddress
  readonly onUndone: () => void
}

/** Says what was taken back, with the way back: offered again at the same place. */
export function ReleasedNote({ released, address, onUndone }: ReleasedNoteProps) {
  const errorWords = useErrorWords()
  const offering = useOffer(address)
  const back = useRef<HTMLButtonElement>(null)
  // What was pressed is gone with its line: the keyboard goes on here.
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
  const { itemId, criterionCode, article, page, atSeconds, why, evidence } = released
  const place = { itemId, criterionCode, article, page, atSeconds, why }
  return (
    <Note tone={offering.error ? 'bad' : 'fine'} role="status" className={styles.released}>
      <Trans>“{evidence.title}” dilepas; tercatat di Riwayat.</Trans>{' '}
      {offering.error ? errorWords(offering.error) : null}{' '}
      <LinkButton ref={back} onClick={() => offering.mutate(place, { onSuccess: onUndone })}>
        <Trans>Kaitkan lagi</Trans>
      </LinkButton>
    </Note>
  )
}
