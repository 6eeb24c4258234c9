import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution, Invitation, IssuedInvitation } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { Sign } from '../../../ui/sign.tsx'
import table from '../people-table.module.css'
import { InvitationActions } from './invitation-actions.tsx'
import { useInvitationWords } from './use-invitation-words.ts'

interface InvitationTableRowProps {
  readonly invitation: Invitation
  readonly institution: Institution
  readonly now: string
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function InvitationTableRow({ invitation, institution, now, onIssued }: InvitationTableRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const { stateOf } = useInvitationWords()
  const { name, email, roles, state, createdByName, createdAt } = invitation
  const isWaiting = state === 'open' || state === 'expired'
  return (
    <tr>
      <th scope="row" className={table.name}>
        <strong>{name}</strong>
        <span>{email}</span>
      </th>
      <td className={table.role}>
        {roleNames.listOf(roles)}
        {invitation.unit ? <small>{invitation.unit.name}</small> : null}
      </td>
      <td className={table.state}>
        {state === 'expired' ? <Sign kind="look" /> : null}
        {stateOf(invitation, now, institution.timeZone)}
      </td>
      <td className={table.date} data-label={t`dibuat`}>
        {format.date(createdAt, institution.timeZone)}
        {', '}
        <Trans>oleh {createdByName}</Trans>
      </td>
      <td>
        {isWaiting ? (
          <InvitationActions {...{ invitation }} institutionId={institution.id} onIssued={onIssued} />
        ) : null}
      </td>
    </tr>
  )
}
