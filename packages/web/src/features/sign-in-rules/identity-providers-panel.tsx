import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IdentityProvider } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { asideClass, lineWordsClass, panelInsideClass, panelLinesClass } from '../../ui/panel-parts.ts'
import { AddProviderDialog } from './add-provider-dialog.tsx'
import { identityProvidersQuery, useRemoveProvider } from './api/identity-providers.ts'

/** With whose accounts people may sign in beside their own password. */
export function IdentityProvidersPanel({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(identityProvidersQuery(institutionId))
  const [isAdding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<IdentityProvider>()
  return (
    <Panel title={<Trans>Masuk dengan akun instansi (SSO)</Trans>}>
      <div className={panelInsideClass}>
        <p>
          <Trans>
            Bila instansi Anda mempunyai penyedia akun OpenID Connect, orang dapat masuk lewatnya setelah
            sekali menyambungkan akunnya dengan kata sandi sendiri. Yang bekerja di instansi lain juga tetap
            masuk dengan kata sandi.
          </Trans>
        </p>
        <div>
          <Button onClick={() => setAdding(true)}>
            <Trans>Daftarkan penyedia akun</Trans>
          </Button>
        </div>
      </div>
      <ul className={panelLinesClass}>
        {data.providers.map((provider) => (
          <li key={provider.id}>
            <div className={lineWordsClass}>
              <strong>{provider.name}</strong>
              <span className={asideClass}>
                {provider.issuer}; {t`${plural(provider.linked, { other: '# akun tersambung' })}`}
              </span>
            </div>
            <Button
              aria-label={t`Hapus penyedia akun ${provider.name}`}
              onClick={() => setRemoving(provider)}
            >
              <Trans>Hapus</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddProviderDialog
          institutionId={institutionId}
          redirectUri={data.redirectUri}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {removing ? (
        <RemoveProviderDialog
          institutionId={institutionId}
          provider={removing}
          onClose={() => setRemoving(undefined)}
        />
      ) : null}
    </Panel>
  )
}

interface RemoveProviderDialogProps {
  readonly institutionId: string
  readonly provider: IdentityProvider
  readonly onClose: () => void
}

function RemoveProviderDialog({ institutionId, provider, onClose }: RemoveProviderDialogProps) {
  const remove = useRemoveProvider(institutionId)
  return (
    <ActionDialog
      title={<Trans>Hapus penyedia akun {provider.name}?</Trans>}
      submitLabel={<Trans>Hapus penyedia akun</Trans>}
      consequence={
        <Trans>
          Semua sambungan ke penyedia ini hilang, dan yang masuk lewatnya keluar saat itu juga. Mereka masuk
          lagi dengan kata sandi.
        </Trans>
      }
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() => remove.mutate(provider.id, { onSuccess: onClose })}
    />
  )
}
