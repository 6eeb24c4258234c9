import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Evidence, Institution } from '../../../lib/api/contract.ts'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { FilmPlace } from '../film-place.tsx'
import { OfferLapses } from '../judging/offer-lapses.tsx'
import { FoundPlace } from '../offered/found-place.tsx'
import { TeamOrigin } from '../offered/team-origin.tsx'
import styles from './item.module.css'

interface ItemPlacesProps {
  readonly institution: Institution
  readonly offers: Evidence['offers']
}

/** For what it is offered, and where in it to look. */
export function ItemPlaces({ institution, offers }: ItemPlacesProps) {
  return (
    <Panel title={<Trans>Dikaitkan dengan</Trans>}>
      {offers.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>Belum dikaitkan. Bukalah indikatornya, lalu “Tambah bukti”.</Trans>
        </p>
      ) : null}
      <ul className={itemListClass}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <div>
              <Link
                to="/$slug/$year/penilaian/$code"
                params={{ slug: institution.slug, year: String(offer.year), code: offer.indicatorCode }}
              >
                <PlaceName offer={offer} />
              </Link>
              <Whereabouts offer={offer} />
              {offer.why ? <p className={styles.quiet}>{offer.why}</p> : null}
              <OfferLapses assessmentId={offer.assessmentId} offerId={offer.id} />
              {offer.origin === 'coordination_team' ? (
                <p className={styles.quiet}>
                  <TeamOrigin assessmentId={offer.assessmentId} offerId={offer.id} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type Offer = Evidence['offers'][number]

function PlaceName({ offer: { year, indicatorCode, criterionCode } }: { readonly offer: Offer }) {
  return criterionCode ? (
    <Trans>
      {year}, butir {criterionCode}
    </Trans>
  ) : (
    <Trans>
      {year}, indikator {indicatorCode}
    </Trans>
  )
}

/** The page opens beside it. */
function Whereabouts({ offer }: { readonly offer: Offer }) {
  const { article, page, atSeconds, assessmentId, indicatorCode: code } = offer
  return (
    <>
      {article ? <>, {article}</> : null}
      {page ? (
        <>
          ,{' '}
          <Link to="." search={{ halaman: page }}>
            <Trans>halaman {page}</Trans>
          </Link>
        </>
      ) : null}
      {atSeconds === null ? null : (
        <>
          ,{' '}
          <Link to="." search={atSeconds === 0 ? {} : { detik: atSeconds }}>
            <FilmPlace {...{ atSeconds }} />
          </Link>
        </>
      )}
      <FoundPlace
        {...{ offer, address: { assessmentId, code } }}
        renderLink={(spot, words) => (
          <Link to="." search={{ berkas: spot.position, halaman: spot.page }}>
            {words}
          </Link>
        )}
      />
    </>
  )
}
