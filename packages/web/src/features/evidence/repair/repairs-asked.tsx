import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { namedAtOnce } from '../../../lib/named-at-once.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Note } from '../../../ui/note.tsx'
import { examinationsQuery } from '../api/examinations.ts'
import styles from '../evidence.module.css'
import { repairsFor } from './repairs-for.ts'

interface RepairsAskedProps {
  readonly institution: Pick<Institution, 'id' | 'slug'>
  readonly year: number
  readonly assessmentId: string
}

/** For whoever brought or offered something: what of it is to be repaired or was refused, why, and the way there; otherwise nothing. */
export function RepairsAsked({ institution: { id, slug }, year, assessmentId }: RepairsAskedProps) {
  const opensLibrary = useMay(id)('read_evidence')
  const { data = [] } = useQuery(examinationsQuery(assessmentId))
  const repairs = repairsFor(data)
  if (repairs.length === 0) return null
  const more = repairs.length - namedAtOnce
  return (
    <Note tone="look" role="status" className={styles.repairs}>
      {repairs.slice(0, namedAtOnce).map(({ offerId, itemId, title, indicatorCode: code, state, reason }) => (
        <p key={offerId}>
          <strong>
            {state === 'refused' ? <Trans>Ditolak:</Trans> : <Trans>Diminta diperbaiki:</Trans>}
          </strong>{' '}
          <Trans>
            <DocumentLink {...(opensLibrary ? { slug, itemId } : {})}>{title}</DocumentLink>,{' '}
            <Link to="/$slug/$year/penilaian/$code" params={{ slug, year: String(year), code }}>
              indikator {code}
            </Link>
            : {reason}
          </Trans>
        </p>
      ))}
      {more > 0 ? (
        <p>
          <Plural value={more} other="dan # lagi." />{' '}
          <Link to="/$slug/dokumen-anda" params={{ slug }}>
            <Trans>Lihat semua dokumen Anda</Trans>
          </Link>
        </p>
      ) : null}
      <p>
        {opensLibrary ? (
          <Trans>
            Buka dokumennya, tekan Perbarui, dan unggah yang sudah diperbaiki. Dokumen itu lalu menunggu
            diperiksa lagi.
          </Trans>
        ) : (
          <Trans>
            Buka indikatornya, tekan Perbarui di samping dokumennya, dan unggah yang sudah diperbaiki. Dokumen
            itu lalu menunggu diperiksa lagi.
          </Trans>
        )}
      </p>
    </Note>
  )
}

interface DocumentLinkProps {
  readonly slug?: string
  readonly itemId?: string
  readonly children: ReactNode
}

/** To the page of the document, where it is updated; who helps has none and updates where it is offered. */
function DocumentLink({ slug, itemId, children }: DocumentLinkProps) {
  if (slug === undefined || itemId === undefined) return children
  return (
    <Link to="/$slug/bukti/$itemId" params={{ slug, itemId }}>
      {children}
    </Link>
  )
}
