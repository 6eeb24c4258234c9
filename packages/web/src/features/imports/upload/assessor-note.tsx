import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { sessionQuery } from '../../../lib/api/session.ts'
import { Note } from '../../../ui/note.tsx'

/** Before a file is chosen: an administrator who does not score may look at a table of ratings, and not apply it. */
export function AssessorNote({ institution }: { institution: Institution }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const scores = session.memberships.some(
    (membership) => membership.institution.id === institution.id && membership.role === 'internal_assessor',
  )
  if (scores) return null
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
