import { Trans } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import { useMemo, useState } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { AlikeNotes } from '../alike/alike-notes.tsx'
import { alikeOfferedQuery } from '../api/alike.ts'
import { type IndicatorAddress, offeredQuery } from '../api/offers.ts'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { FileFindings } from '../file-findings.tsx'
import { OfferPlace } from '../offered/offer-place.tsx'
import { RevisedSince } from '../offered/revised-since.tsx'
import { ExaminedDocument } from './examined-document.tsx'
import styles from './judging.module.css'
import { OfferLapses } from './offer-lapses.tsx'
import { OfferVerdict } from './offer-verdict.tsx'

interface EvidenceBesideProps extends IndicatorAddress {
  readonly institution: Institution
}

/** What is offered for an indicator, each opened where one reads, with what was found in it, beside what one writes. */
export function EvidenceBeside({ institution, assessmentId, code }: EvidenceBesideProps) {
  const { data: offers } = useSuspenseQuery(offeredQuery({ assessmentId, code }))
  const [openId, setOpen] = useState<string>()
  const open = offers.find(({ id }) => id === openId)
  const source = useMemo(() => ({ assessmentId, code, offerId: openId ?? '' }), [assessmentId, code, openId])
  const count = offers.length
  return (
    <Panel title={<Trans>Bukti</Trans>} aside={count > 0 ? <Trans>{count} diajukan</Trans> : undefined}>
      {count === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Tidak ada bukti yang diajukan untuk indikator ini.</Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {offers.map((offer) => (
            <li key={offer.id}>
              <BesideItem
                {...{ institution, assessmentId, code, offer }}
                isOpen={offer.id === openId}
                onOpen={() => setOpen(offer.id === openId ? undefined : offer.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <div className={styles.beside}>
          <ExaminedDocument source={source} offer={open} />
        </div>
      ) : null}
    </Panel>
  )
}

interface BesideItemProps extends EvidenceBesideProps {
  readonly offer: OfferedEvidence
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function BesideItem({ institution, assessmentId, code, offer, isOpen, onOpen }: BesideItemProps) {
  const { data: alike = [] } = useQuery(alikeOfferedQuery({ assessmentId, code }))
  const { id: offerId, itemId, evidence, why } = offer
  return (
    <div>
      <p>
        <LinkButton aria-expanded={isOpen} onClick={onOpen}>
          {evidence.title}
        </LinkButton>
      </p>
      <p className={styles.quiet}>
        {documentKindNames[evidence.kind]}, <EvidenceFacts revision={evidence} />
      </p>
      <p className={styles.quiet}>
        <OfferPlace offer={offer} />
        {why ? <>: {why}</> : null}
      </p>
      <RevisedSince offer={offer} />
      <FileFindings revision={evidence} institution={institution} />
      <AlikeNotes {...{ institution, alike, itemId }} revision={evidence} />
      <OfferLapses {...{ assessmentId, offerId }} />
      <OfferVerdict {...{ institution, assessmentId, offerId }} />
      <p>
        <Link from="/$slug/$year" to="/$slug/$year/pemeriksaan/$offerId" params={{ offerId }}>
          <Trans>Periksa dan putuskan</Trans>
        </Link>
      </p>
    </div>
  )
}
