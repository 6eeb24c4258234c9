import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution, Invitation } from '../../../lib/api/contract.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import type { MemberRow } from './member-rows.ts'

interface EndConsequenceProps {
  readonly row: MemberRow
  readonly institution: Institution
  readonly personId: string
  readonly all: readonly MemberRow[]
  readonly invitations: readonly Invitation[]
}

export function EndConsequence({ row, institution, personId, all, invitations }: EndConsequenceProps) {
  const { person, membership } = row
  const role = useRoleNames().of(membership.role)
  const hasOther = all.some(
    (other) =>
      other.person.id === person.id && other.phase === 'berlaku' && other.membership.id !== membership.id,
  )
  const madeOpen = invitations.filter(
    ({ state, createdByName }) => state === 'open' && createdByName === person.name,
  ).length
  return (
    <>
      {person.id === personId ? (
        <p>
          <strong>
            <Trans>Ini peran Anda sendiri.</Trans>
          </strong>
        </p>
      ) : null}
      <p>
        {membership.role === 'administrator' ? (
          <Trans>
            Mulai saat ini {person.name} tidak dapat lagi mengatur unit kerja, orang, putaran dan target{' '}
            {institution.name}.
          </Trans>
        ) : (
          <Trans>
            Mulai saat ini {person.name} tidak dapat lagi bekerja sebagai {role} di {institution.name}. Yang
            sudah ia isi tetap ada, atas namanya.
          </Trans>
        )}{' '}
        {hasOther ? (
          <Trans>Perannya yang lain tetap berlaku.</Trans>
        ) : (
          <Trans>Ia tidak lagi melihat apa pun dari instansi ini; akunnya tetap ada.</Trans>
        )}
      </p>
      {membership.role === 'administrator' && madeOpen > 0 ? (
        <p>
          <Plural
            value={madeOpen}
            other="# undangan yang dibuatnya masih terbuka. Cabut yang tidak perlu di daftar undangan."
          />
        </p>
      ) : null}
      <p>
        <Trans>
          Sebelum itu, bacalah{' '}
          <Link to="/$slug/serah-terima/$personId" params={{ slug: institution.slug, personId: person.id }}>
            berkas serah terimanya
          </Link>
          : janji yang masih terbuka, dan siapa penerusnya.
        </Trans>
      </p>
      <p>
        {person.id === personId && membership.role === 'administrator' ? (
          <Trans>Hanya administrator lain yang dapat mengembalikannya.</Trans>
        ) : (
          <Trans>Bila keliru, peran ini dapat Anda kembalikan.</Trans>
        )}
      </p>
    </>
  )
}
