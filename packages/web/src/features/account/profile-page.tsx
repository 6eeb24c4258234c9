import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { panelColumnClass } from '../../ui/panel-parts.ts'
import { AttemptsNotice } from './attempts-notice.tsx'
import { LinkedAccountsPanel } from './linked-accounts-panel.tsx'
import { PasskeysPanel } from './passkeys-panel.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

interface ProfilePageProps {
  readonly slug: string
  readonly session: Session
  readonly timeZone: string
  readonly onSignedOut: () => void
  /** What else belongs to the account. */
  readonly below: ReactNode
}

/** Who one is here, and what keeps others from being it. */
export function ProfilePage({ slug, session, timeZone, onSignedOut, below }: ProfilePageProps) {
  const { t } = useLingui()
  const { person } = session
  usePageTitle(t`Profil dan keamanan`)
  return (
    <>
      <PageHead
        title={<Trans>Profil dan keamanan</Trans>}
        lead={
          <Trans>
            {person.name}, {person.email}. Akun ini milik Anda sendiri: jangan pinjamkan.
          </Trans>
        }
      />
      <div className={panelColumnClass}>
        <AttemptsNotice timeZone={timeZone} />
        <PasswordPanel person={person} />
        <SecondFactorPanel timeZone={timeZone} />
        <PasskeysPanel timeZone={timeZone} />
        <LinkedAccountsPanel timeZone={timeZone} />
        <SessionsPanel slug={slug} timeZone={timeZone} onSignedOut={onSignedOut} />
        {below}
      </div>
    </>
  )
}
