import { Trans } from '@lingui/react/macro'
import type { Person } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import { toMemberRows } from './member-rows.ts'

/** With a single administrator an institution is locked out when that one person changes office. */
export function LonelyAdministrator({ people }: { readonly people: readonly Person[] }) {
  const administrators = toMemberRows(people, new Date().toISOString()).filter(
    ({ membership, phase }) => membership.role === 'administrator' && phase === 'berlaku',
  )
  const [only, ...others] = administrators
  if (only === undefined || others.length > 0) return null
  return (
    <Note tone="look">
      <p>
        <Trans>
          Administrator hanya satu: {only.person.name}. Undang seorang lagi, supaya pekerjaan tidak terhenti
          bila ia cuti atau pindah tugas.
        </Trans>
      </p>
    </Note>
  )
}
