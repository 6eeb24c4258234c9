import { Trans } from '@lingui/react/macro'
import { documentKindNames } from '@undagi/maturity'
import { useMemo } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { IndicatorAddress } from '../api/offers.ts'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { FileFindings } from '../file-findings.tsx'
import { ExaminedDocument } from '../judging/examined-document.tsx'
import { OfferVerdict } from '../judging/offer-verdict.tsx'
import { OfferPlace } from '../offered/offer-place.tsx'
import { RevisedSince } from '../offered/revised-since.tsx'
import styles from './in-room.module.css'
import { type TabledPage, toTabled } from './on-table.ts'
import type { Opened } from './use-opened.ts'

interface RoomOfferProps extends IndicatorAddress {
  readonly institution: Institution
  readonly offer: OfferedEvidence
  readonly opened: Opened
  readonly onShow: ((place: TabledPage) => void) | undefined
}

/** One document that is offered: its place in words, and its pages where it is open. */
export function RoomOffer({ institution, assessmentId, code, offer, opened, onShow }: RoomOfferProps) {
  const { id: offerId, evidence } = offer
  const isOpen = opened.offer?.id === offerId
  const source = useMemo(() => ({ assessmentId, code, offerId }), [assessmentId, code, offerId])
  return (
    <li className={isOpen ? styles.open : undefined}>
      <p>
        <LinkButton
          aria-expanded={isOpen}
          onClick={() => opened.open({ offerId: isOpen ? null : offerId, spot: undefined })}
        >
          {evidence.title}
        </LinkButton>
      </p>
      <p className={styles.quiet}>
        {documentKindNames[evidence.kind]}, <EvidenceFacts revision={evidence} />
      </p>
      <p className={styles.quiet}>
        <OfferPlace offer={offer} />
      </p>
      <RevisedSince offer={offer} />
      <FileFindings revision={evidence} institution={institution} />
      <OfferVerdict {...{ institution, assessmentId, offerId }} />
      {isOpen ? (
        <ExaminedDocument
          {...{ source, offer }}
          spot={opened.spot}
          onSpot={(spot) => opened.open({ offerId, spot })}
        >
          {(spot) =>
            onShow ? (
              <p className={styles.show}>
                <Button
                  onClick={() => {
                    onShow(toTabled(offerId, spot, evidence.files))
                    opened.follow()
                  }}
                >
                  {spot ? (
                    <Trans>Tunjukkan halaman {spot.page} kepada semua</Trans>
                  ) : (
                    <Trans>Tunjukkan kepada semua</Trans>
                  )}
                </Button>
              </p>
            ) : null
          }
        </ExaminedDocument>
      ) : null}
    </li>
  )
}
