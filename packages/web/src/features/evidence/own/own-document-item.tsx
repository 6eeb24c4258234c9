import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { Institution, OwnDocument } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useMay } from '../../../lib/use-may.ts'
import styles from '../evidence.module.css'
import { OwnPlace } from './own-place.tsx'

interface OwnDocumentItemProps {
  readonly institution: Institution
  readonly document: OwnDocument
}

/** One document, what it is and where it stands. */
export function OwnDocumentItem({ institution, document }: OwnDocumentItemProps) {
  const format = useFormat()
  const { title, kind, confidentiality, places } = document
  const received = format.date(document.receivedAt, institution.timeZone)
  return (
    <li>
      <div>
        <p className={styles.title}>
          <ViewerLink {...{ institution, document }}>{title}</ViewerLink>
        </p>
        <p className={styles.quiet}>
          {documentKindNames[kind]}, <Trans>diterima {received}</Trans>
          {confidentiality === 'restricted' ? (
            <>
              , <Trans>terbatas</Trans>
            </>
          ) : null}
        </p>
        {places.length === 0 ? (
          <p>
            <Trans>Tidak dikaitkan dengan indikator yang dapat Anda lihat.</Trans>
          </p>
        ) : null}
        {places.map((place) => (
          <OwnPlace key={place.offerId} {...{ institution, place }} />
        ))}
      </div>
    </li>
  )
}

/** To its pages: in the library, or where it is offered for whoever has no library; what is offered nowhere opens nowhere for them. */
function ViewerLink({
  institution: { id, slug },
  document: { itemId, places },
  children,
}: OwnDocumentItemProps & { readonly children: ReactNode }) {
  const readsAll = useMay(id)('read_evidence')
  if (readsAll)
    return (
      <Link to="/$slug/bukti/$itemId" params={{ slug, itemId }}>
        {children}
      </Link>
    )
  const place = places.find(({ state }) => state !== 'released' && state !== 'out_of_sight')
  if (place === undefined) return children
  const { year, indicatorCode: code, offerId } = place
  return (
    <Link
      to="/$slug/$year/penilaian/$code/bukti/$offerId"
      params={{ slug, year: String(year), code, offerId }}
    >
      {children}
    </Link>
  )
}
