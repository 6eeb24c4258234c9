import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountSecurity } from '../../lib/api/contract.ts'
import { canUsePasskeys } from '../../lib/api/passkeys.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import {
  actionsClass,
  asideClass,
  lineWordsClass,
  panelInsideClass,
  panelLinesClass,
} from '../../ui/panel-parts.ts'
import { securityQuery } from './api/account.ts'
import { PasskeyDialog } from './passkey-dialog.tsx'
import { RemovePasskeyDialog } from './remove-passkey-dialog.tsx'

type Passkey = AccountSecurity['passkeys'][number]

/** Keys that a device keeps: one signs in with a finger or a PIN, and nobody can copy them down. */
export function PasskeysPanel({ timeZone }: { readonly timeZone: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: security } = useSuspenseQuery(securityQuery)
  const [isAdding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Passkey>()
  return (
    <Panel title={<Trans>Kunci sandi</Trans>}>
      <div className={panelInsideClass}>
        <p>
          <Trans>
            Kunci sandi disimpan perangkat Anda dan dibuka dengan sidik jari, wajah, atau PIN. Kunci sandi
            menggantikan kata sandi dan kode sekaligus, dan tidak dapat dipancing oleh halaman palsu. Kata
            sandi Anda tetap dapat dipakai; agar kata sandi saja tidak cukup, pasang juga aplikasi kode.
          </Trans>
        </p>
        <div className={actionsClass}>
          {canUsePasskeys() ? (
            <Button onClick={() => setAdding(true)}>
              <Trans>Tambah kunci sandi</Trans>
            </Button>
          ) : (
            <p>
              <Trans>
                Di alamat ini kunci sandi tidak dapat dibuat. Kunci sandi perlu alamat berupa nama, bukan
                angka, dengan https; di komputer tempat Undagi dijalankan: http://localhost. Tanyakan
                alamatnya kepada pengelola server.
              </Trans>
            </p>
          )}
        </div>
      </div>
      <ul className={panelLinesClass}>
        {security.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <div className={lineWordsClass}>
              <strong>{passkey.name}</strong>
              <span className={asideClass}>
                {passkey.lastUsedAt === null
                  ? t`dibuat ${format.date(passkey.createdAt, timeZone)}, belum pernah dipakai`
                  : t`dibuat ${format.date(passkey.createdAt, timeZone)}, terakhir dipakai ${format.when(passkey.lastUsedAt, timeZone)}`}
              </span>
            </div>
            <Button aria-label={t`Hapus kunci sandi ${passkey.name}`} onClick={() => setRemoving(passkey)}>
              <Trans>Hapus</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {isAdding ? <PasskeyDialog onClose={() => setAdding(false)} /> : null}
      {removing ? <RemovePasskeyDialog passkey={removing} onClose={() => setRemoving(undefined)} /> : null}
    </Panel>
  )
}
