import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { panelColumnClass } from '../../ui/panel-parts.ts'
import { institutionSecurityQuery } from './api/institution-security.ts'
import { IdentityProvidersPanel } from './identity-providers-panel.tsx'
import { RequiredRolesPanel } from './required-roles-panel.tsx'
import { WhoHasOnePanel } from './who-has-one-panel.tsx'

/** How the people of the institution sign in, and what to do when a telephone is lost. */
export function SignInRulesPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: security } = useSuspenseQuery(institutionSecurityQuery(institution.id))
  // of the page, for the panel begins anew with what was saved
  const [isSaved, setSaved] = useState(false)
  usePageTitle(`${t`Cara masuk`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Cara masuk</Trans>}
        lead={<Trans>Siapa yang wajib memakai langkah kedua saat masuk, dan siapa yang sudah.</Trans>}
      />
      <div className={panelColumnClass}>
        <RequiredRolesPanel
          key={security.requiredRoles.join(' ')}
          institutionId={institution.id}
          required={security.requiredRoles}
          people={security.people}
          isSaved={isSaved}
          onSaved={setSaved}
        />
        <IdentityProvidersPanel institutionId={institution.id} />
        <WhoHasOnePanel institutionId={institution.id} people={security.people} />
      </div>
    </>
  )
}
