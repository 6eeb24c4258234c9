import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { examinationsQuery } from '../api/examinations.ts'
import { type IndicatorAddress, useWithdrawOffer } from '../api/offers.ts'

interface ReleaseLinkProps {
  readonly offer: OfferedEvidence
  readonly address: IndicatorAddress
  readonly onReleased: () => void
}

/** Takes a document back from the indicator. That can be undone; a verdict about it would be lost with it, so then it is asked first. */
export function ReleaseLink({ offer, address, onReleased }: ReleaseLinkProps) {
  const errorWords = useErrorWords()
  const withdrawing = useWithdrawOffer(address)
  const { data: examinations } = useQuery(examinationsQuery(address.assessmentId))
  const [isAsking, setAsking] = useState(false)
  const verdict = examinations?.find(({ offerId }) => offerId === offer.id)?.verdict ?? null
  const { title } = offer.evidence
  // By then this line is gone with its document: what is told afterwards, the panel tells.
  const release = () => withdrawing.mutateAsync({ offerId: offer.id, reason: '' }).then(onReleased, () => {})
  return (
    <>
      <LinkButton onClick={verdict === null ? release : () => setAsking(true)}>
        <Trans>
          Lepas <VisuallyHidden>{title}</VisuallyHidden>
        </Trans>
      </LinkButton>
      {withdrawing.error && !isAsking ? (
        <Note tone="bad" role="alert">
          {errorWords(withdrawing.error)}
        </Note>
      ) : null}
      {isAsking ? (
        <ActionDialog
          title={<Trans>Lepas “{title}”?</Trans>}
          submitLabel={<Trans>Lepas</Trans>}
          consequence={
            <Trans>
              Sudah ada putusan {verdict?.authorName} tentang bukti ini. Bila dikaitkan lagi kelak, bukti ini
              diperiksa dari awal. Dokumennya tetap ada di Bukti.
            </Trans>
          }
          pending={withdrawing.isPending}
          error={withdrawing.error}
          onClose={() => setAsking(false)}
          onSubmit={release}
        />
      ) : null}
    </>
  )
}
