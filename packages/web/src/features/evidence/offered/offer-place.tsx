import { Trans } from '@lingui/react/macro'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import { PagePlace } from '../page-words.tsx'

interface OfferPlaceProps {
  readonly offer: OfferedEvidence
}

/** For which criterion a document is offered, and where in it one is to look. */
export function OfferPlace({ offer: { criterionCode, article, page, evidence } }: OfferPlaceProps) {
  return (
    <>
      {criterionCode ? <Trans>Butir {criterionCode}</Trans> : <Trans>Indikator seluruhnya</Trans>}
      {article ? <>, {article}</> : null}
      {page ? (
        <>
          , <PagePlace page={page} files={evidence.files} />
        </>
      ) : null}
    </>
  )
}
