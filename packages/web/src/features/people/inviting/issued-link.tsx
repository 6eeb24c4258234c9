import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { classNames } from '../../../ui/class-names.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import styles from './issued-links.module.css'
import { useInvitationTexts } from './use-invitation-texts.ts'

interface IssuedLinkProps {
  readonly invitation: IssuedInvitation
  readonly institution: Institution
}

export function IssuedLink({ invitation, institution }: IssuedLinkProps) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const { linkOf, messageOf } = useInvitationTexts(institution)
  const { name, email, roles, expiresAt } = invitation
  return (
    <li>
      <div className={styles.who}>
        <strong>{name}</strong> <span>{email}</span>
        <p>
          {roleNames.listOf(roles)}
          {', '}
          <Trans>berlaku sampai {format.date(lastMoment(expiresAt), institution.timeZone)}</Trans>
        </p>
      </div>
      <input
        className={classNames(fieldClass, styles.link)}
        readOnly
        aria-label={t`Tautan untuk ${name}`}
        value={linkOf(invitation)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.copies}>
        <CopyButton text={linkOf(invitation)} label={t`Salin tautan untuk ${name}`}>
          <Trans>Salin tautan</Trans>
        </CopyButton>
        <CopyButton text={messageOf(invitation)} label={t`Salin pesan untuk ${name}`}>
          <Trans>Salin pesan</Trans>
        </CopyButton>
      </div>
    </li>
  )
}
