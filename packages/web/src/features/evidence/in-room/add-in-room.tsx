import { Trans } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { lazy, Suspense, useState } from 'react'
import type { Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Button } from '../../../ui/button.tsx'

const OfferDialog = lazy(async () => ({
  default: (await import('../offered/offer-dialog.tsx')).OfferDialog,
}))

interface AddInRoomProps {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly indicator: Indicator
}

/** Offers one more document for the indicator that is talked about, out of the library or new. */
export function AddInRoom({ institution, round, indicator }: AddInRoomProps) {
  const mayOffer = useMay(institution.id)('offer_evidence')
  const [isOpen, setOpen] = useState(false)
  if (!mayOffer) return null
  const { assessmentId, assessmentDate } = round
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Tambah bukti</Trans>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <OfferDialog
            {...{ institution, indicator, assessmentDate }}
            address={{ assessmentId, code: indicator.code }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
