import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { linkRowClass } from '../../ui/item-list.ts'
import { Note } from '../../ui/note.tsx'
import type { TeamDocument, TeamOffer } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'

interface OfferedForProps {
  readonly slug: string
  readonly document: TeamDocument
  readonly offers: readonly TeamOffer[]
}

/** Where Undagi offers this document by itself. */
export function OfferedFor({ slug, document, offers }: OfferedForProps) {
  const { itemId, status, isReadAsDraft } = document
  const own = offers.filter((each) => each.itemId === itemId)
  const isDoubtful = isReadAsDraft && (status === 'enacted' || status === 'amended')
  return (
    <>
      {isDoubtful ? (
        <Note tone="look">
          <Trans>
            Tercatat berlaku, tetapi isi berkasnya terbaca rancangan, jadi belum terbukti. Perbarui berkasnya
            di Bukti.
          </Trans>
        </Note>
      ) : null}
      {own.length > 0 ? <OfferedPlaces {...{ slug, own }} /> : null}
    </>
  )
}

function OfferedPlaces({
  slug,
  own,
}: Pick<OfferedForProps, 'slug'> & { readonly own: readonly TeamOffer[] }) {
  return (
    <p className={linkRowClass}>
      <span className={styles.quiet}>
        <Trans>Menjadi bukti dengan sendirinya untuk:</Trans>
      </span>
      {own.map(({ year, indicatorCode, criterionCode }) => (
        <Link
          key={`${year} ${criterionCode}`}
          to="/$slug/$year/penilaian/$code"
          params={{ slug, year: String(year), code: indicatorCode }}
        >
          <Trans>
            {year}, butir {criterionCode}
          </Trans>
        </Link>
      ))}
    </p>
  )
}
