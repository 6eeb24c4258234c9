import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Standing } from '../../lib/api/standing.ts'
import { Note } from '../../ui/note.tsx'
import styles from './place-sentence.module.css'
import type { StandingPlace } from './use-standing.ts'

interface NoRowNoteProps {
  readonly place: StandingPlace
  readonly standing: Standing
}

/** Why there is no place to show, and what changes that. */
export function NoRowNote({ place, standing }: NoRowNoteProps) {
  const { institution } = place
  return (
    <Note className={styles.sentence}>
      <p>
        {standing.officialName !== null ? (
          <Trans>
            Tabel terbitan {standing.year} tidak memuat {standing.officialName}, jadi tidak ada peringkat
            untuk diperlihatkan.
          </Trans>
        ) : institution.sample ? (
          <Trans>
            {institution.name} adalah data contoh: tidak ada di daftar resmi instansi, jadi tidak punya tempat
            dalam tabel terbitan. Sebaran di bawah ini adalah hasil terbitan yang sebenarnya.
          </Trans>
        ) : (
          <Trans>
            {institution.name} belum dihubungkan dengan daftar resmi instansi, jadi barisnya dalam tabel
            terbitan tidak dapat dikenali.
          </Trans>
        )}{' '}
        {standing.officialName === null && !institution.sample ? <HowToLink {...place} /> : null}
      </p>
    </Note>
  )
}

function HowToLink({ administers, institution }: StandingPlace) {
  if (!administers)
    return <Trans>Mintalah administrator instansi Anda menghubungkannya di Administrasi, Instansi.</Trans>
  return (
    <Link to="/$slug/administrasi/instansi" params={{ slug: institution.slug }}>
      <Trans>Hubungkan di Administrasi, Instansi</Trans>
    </Link>
  )
}
