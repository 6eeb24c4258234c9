import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Note } from '../../../ui/note.tsx'

/** Before a file is chosen: an administrator who does not score may look at a table of ratings, and not apply it. */
export function AssessorNote({ institution }: { institution: Institution }) {
  if (useMay(institution.id)('rate')) return null
  return (
    <Note>
      <Trans>
        Anda bukan asesor internal di {institution.name}. Tabel nilai dapat Anda unggah dan periksa, tetapi
        menerapkannya perlu peran itu. Administrator memberikannya di{' '}
        <Link to="/$slug/administrasi/orang" params={{ slug: institution.slug }}>
          Orang
        </Link>
        .
      </Trans>
    </Note>
  )
}
