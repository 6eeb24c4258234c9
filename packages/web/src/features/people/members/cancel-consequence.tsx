import { Trans } from '@lingui/react/macro'
import type { Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import type { MemberRow } from './member-rows.ts'

interface CancelConsequenceProps {
  readonly row: MemberRow
  readonly institution: Institution
  readonly all: readonly MemberRow[]
}

/** Of a role that nobody has held yet: it comes to nothing, and there is nothing to give back. */
export function CancelConsequence({ row, institution, all }: CancelConsequenceProps) {
  const { person, membership } = row
  const from = useFormat().date(membership.validFrom, institution.timeZone)
  const hasOther = all.some(
    (other) =>
      other.person.id === person.id && other.phase === 'berlaku' && other.membership.id !== membership.id,
  )
  return (
    <>
      <p>
        <Trans>
          Peran ini baru mulai {from}. Bila dibatalkan, {person.name} tidak mendapatkannya dan peran ini
          hilang dari daftar.
        </Trans>{' '}
        {hasOther ? <Trans>Perannya yang lain tetap berlaku.</Trans> : null}
      </p>
      <p>
        <Trans>Bila keliru, undanglah {person.name} lagi.</Trans>
      </p>
    </>
  )
}
