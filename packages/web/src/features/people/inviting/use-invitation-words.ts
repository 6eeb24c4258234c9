import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Invitation } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import type { InvitationKind } from '../people-filter.ts'
import { daysLeft } from '../term-days.ts'

export function useInvitationWords() {
  const { t } = useLingui()
  const format = useFormat()
  const kinds: readonly { value: InvitationKind; label: string }[] = [
    { value: 'menunggu', label: t`belum diterima` },
    { value: 'diterima', label: t`sudah diterima` },
    { value: 'dicabut', label: t`dicabut` },
    { value: 'semua', label: t`pernah dibuat` },
  ]
  return {
    kinds,
    sentenceOf: (kind: InvitationKind) =>
      t`Undangan yang ${kinds.find(({ value }) => value === kind)?.label ?? ''}`,
    /** "terbuka, 13 hari lagi" */
    stateOf: (invitation: Invitation, now: string, timeZone: string) => {
      const { state, createdAt, expiresAt, acceptedAt, revokedAt } = invitation
      // the page's clock is told once a minute: a link just made would have a day too many
      const since = createdAt > now ? createdAt : now
      const date = (instant: string | null) => (instant === null ? '' : format.date(instant, timeZone))
      switch (state) {
        case 'open':
          return t`terbuka, ${plural(daysLeft(expiresAt, since), { other: '# hari lagi' })}`
        case 'expired':
          return t`kedaluwarsa ${date(expiresAt)}`
        case 'accepted':
          return t`diterima ${date(acceptedAt)}`
        case 'revoked':
          return t`dicabut ${date(revokedAt)}`
      }
    },
  }
}
