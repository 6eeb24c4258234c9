import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { documentKindNames } from '@undagi/maturity'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { AlikeNotes } from '../alike/alike-notes.tsx'
import { alikeOfferedQuery } from '../api/alike.ts'
import { type IndicatorAddress, offeredFileAddress } from '../api/offers.ts'
import styles from '../evidence.module.css'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { FileFindings } from '../file-findings.tsx'
import { FilmPlace } from '../film-place.tsx'
import { OfferLapses } from '../judging/offer-lapses.tsx'
import { OfferVerdict } from '../judging/offer-verdict.tsx'
import { OriginalLink } from '../original-link.tsx'
import { OutsideLink } from '../outside-link.tsx'
import { PagePlace } from '../page-words.tsx'
import { FoundPlace } from './found-place.tsx'
import { PlaceLink } from './place-link.tsx'
import { ReleaseLink } from './release-link.tsx'
import { ReviseLink } from './revise-link.tsx'
import { RevisedSince } from './revised-since.tsx'
import { TeamOrigin } from './team-origin.tsx'

interface OfferedItemProps {
  readonly offer: OfferedEvidence
  readonly address: IndicatorAddress
  readonly institution: Institution
  readonly mayOffer: boolean
  readonly onReleased: () => void
}

export function OfferedItem({ offer, address, institution, mayOffer, onReleased }: OfferedItemProps) {
  const { i18n } = useLingui()
  const format = useFormat()
  const { data: alike = [] } = useQuery(alikeOfferedQuery(address))
  const { evidence, why, authorName } = offer
  const { title, kind, files, link } = evidence
  const offered = format.date(offer.offeredAt, institution.timeZone)
  return (
    <li>
      <div>
        <p className={styles.title}>
          <PlaceLink {...{ offer, institution }}>{title}</PlaceLink>
        </p>
        <p>
          {documentKindNames[kind]}, <EvidenceFacts revision={evidence} />
        </p>
        <p>
          <Whereabouts {...{ offer, institution, address }} />
        </p>
        {why ? <p className={styles.why}>{why}</p> : null}
        <p className={linkRowClass}>
          {files.map((file) => (
            <OriginalLink
              key={file.position}
              href={offeredFileAddress(address, offer.id, file.position)}
              file={file}
            >
              {file.fileName} ({formatBytes(file.bytes, i18n.locale)})
            </OriginalLink>
          ))}
          {link ? <OutsideLink link={link} atSeconds={offer.atSeconds} /> : null}
        </p>
        <RevisedSince offer={offer} />
        <FileFindings revision={evidence} institution={institution} />
        <AlikeNotes {...{ institution, alike }} revision={evidence} itemId={offer.itemId} />
        <OfferLapses assessmentId={address.assessmentId} offerId={offer.id} />
        <OfferVerdict {...{ institution }} assessmentId={address.assessmentId} offerId={offer.id} />
        <p className={styles.quiet}>
          {offer.origin === 'coordination_team' ? (
            <TeamOrigin assessmentId={address.assessmentId} offerId={offer.id} offered={offered} />
          ) : (
            <Trans>
              dikaitkan {authorName}, {offered}
            </Trans>
          )}
        </p>
      </div>
      {mayOffer ? (
        <div className={linkRowClass}>
          <ReviseLink {...{ institution, offer }} assessmentId={address.assessmentId} />
          <ReleaseLink {...{ offer, address, onReleased }} />
        </div>
      ) : null}
    </li>
  )
}

/** For which criterion, and where in the document to look. */
function Whereabouts({
  offer,
  institution,
  address,
}: Pick<OfferedItemProps, 'offer' | 'institution' | 'address'>) {
  const { criterionCode, article, page, atSeconds } = offer
  return (
    <>
      {criterionCode ? <Trans>Butir {criterionCode}</Trans> : <Trans>Indikator seluruhnya</Trans>}
      {article ? <>, {article}</> : null}
      {page ? (
        <>
          ,{' '}
          <PlaceLink {...{ offer, institution }}>
            <PagePlace page={page} files={offer.evidence.files} />
          </PlaceLink>
        </>
      ) : null}
      {atSeconds === null ? null : (
        <>
          ,{' '}
          <PlaceLink {...{ offer, institution }}>
            <FilmPlace {...{ atSeconds }} />
          </PlaceLink>
        </>
      )}
      <FoundPlace
        {...{ address, offer }}
        renderLink={(spot, words) => <PlaceLink {...{ offer, institution, spot }}>{words}</PlaceLink>}
      />
    </>
  )
}
