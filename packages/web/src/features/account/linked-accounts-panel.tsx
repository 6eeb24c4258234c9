import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkedIdentity } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { asideClass, lineWordsClass, panelLinesClass } from '../../ui/panel-parts.ts'
import { linksQuery, useUnlinkIdentity } from './api/account.ts'

/** Accounts elsewhere that open this one; nothing where there is none. */
export function LinkedAccountsPanel({ timeZone }: { readonly timeZone: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: links } = useSuspenseQuery(linksQuery)
  const [removing, setRemoving] = useState<LinkedIdentity>()
  if (links.length === 0) return null
  return (
    <Panel title={<Trans>Akun instansi yang tersambung</Trans>}>
      <ul className={panelLinesClass}>
        {links.map((link) => (
          <li key={link.providerId}>
            <div className={lineWordsClass}>
              <strong>{link.providerName}</strong>
              <span className={asideClass}>
                {link.lastUsedAt === null
                  ? t`${link.email}, belum pernah dipakai`
                  : t`${link.email}, terakhir dipakai ${format.when(link.lastUsedAt, timeZone)}`}
              </span>
            </div>
            <Button aria-label={t`Putuskan sambungan ${link.providerName}`} onClick={() => setRemoving(link)}>
              <Trans>Putuskan</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {removing ? <UnlinkDialog link={removing} onClose={() => setRemoving(undefined)} /> : null}
    </Panel>
  )
}

interface UnlinkDialogProps {
  readonly link: LinkedIdentity
  readonly onClose: () => void
}

function UnlinkDialog({ link, onClose }: UnlinkDialogProps) {
  const { providerId, providerName } = link
  const [password, setPassword] = useState('')
  const unlink = useUnlinkIdentity()
  return (
    <ActionDialog
      title={<Trans>Putuskan sambungan {providerName}?</Trans>}
      submitLabel={<Trans>Putuskan sambungan</Trans>}
      consequence={<Trans>Sesudah ini Anda masuk dengan kata sandi Undagi.</Trans>}
      pending={unlink.isPending}
      error={unlink.error}
      onClose={onClose}
      onSubmit={() =>
        password === '' ? undefined : unlink.mutate({ providerId, password }, { onSuccess: onClose })
      }
    >
      {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
    </ActionDialog>
  )
}
