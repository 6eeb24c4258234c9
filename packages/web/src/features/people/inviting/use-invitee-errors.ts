import { useLingui } from '@lingui/react/macro'
import { isExternalRole, isUnitRole } from '@undagi/permissions'
import type { Role } from '../../../lib/api/contract.ts'
import type { WrittenTerm } from './term-fields.tsx'
import { endsBeforeItStarts } from './to-term.ts'

interface WrittenInvitee {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly unitId: string
}

/** What can be said before asking the server. */
export function useInviteeErrors({ name, email, roles, unitId }: WrittenInvitee, term: WrittenTerm) {
  const { t } = useLingui()
  return {
    ...(name.trim() === '' ? { name: t`Isi namanya, misalnya Made Suartini.` } : {}),
    ...(/^\S+@\S+\.\S+$/.test(email.trim())
      ? {}
      : { email: t`Isi alamat surelnya, misalnya made@kota.go.id.` }),
    ...(roles.length === 0 ? { roles: t`Pilih sedikitnya satu peran.` } : {}),
    ...(roles.some(isUnitRole) && unitId === '' ? { unitId: t`Pilih unit kerja untuk peran ini.` } : {}),
    ...(roles.some(isExternalRole) && term.to === ''
      ? { validTo: t`Peran dari luar instansi harus punya hari terakhir.` }
      : {}),
    ...(endsBeforeItStarts(term) ? { validTo: t`Hari terakhir harus sesudah hari pertama.` } : {}),
  }
}
