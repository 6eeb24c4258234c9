import { useLingui } from '@lingui/react/macro'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'

/** What an administrator sends on. */
export function useInvitationTexts({ name: institutionName, timeZone }: Institution) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const linkOf = ({ token }: IssuedInvitation) => `${window.location.origin}/undangan#${token ?? ''}`
  return {
    linkOf,
    messageOf: (invitation: IssuedInvitation) => {
      const { name, roles, expiresAt } = invitation
      const role = roleNames.listOf(roles)
      const day = format.date(lastMoment(expiresAt), timeZone)
      const words = t`Yth. ${name}, Anda diundang ke Undagi ${institutionName} sebagai ${role}. Bukalah tautan berikut paling lambat ${day}, lalu pilih kata sandi Anda sendiri. Tautan ini hanya untuk Anda; jangan diteruskan.`
      return `${words}\n${linkOf(invitation)}`
    },
    /** One line per person. */
    allOf: (issued: readonly IssuedInvitation[]) =>
      issued
        .map((invitation) => `${invitation.name} (${invitation.email}): ${linkOf(invitation)}`)
        .join('\n'),
  }
}
