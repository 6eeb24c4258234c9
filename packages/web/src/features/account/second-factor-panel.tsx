import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { actionsClass, panelInsideClass } from '../../ui/panel-parts.ts'
import { securityQuery } from './api/account.ts'
import styles from './profile-page.module.css'
import { RecoveryDialog } from './recovery-dialog.tsx'
import { RemoveTotpDialog } from './remove-totp-dialog.tsx'
import { TotpDialog } from './totp-dialog.tsx'

type Task = 'add' | 'remove' | 'renew'

/** The application on the phone whose code is asked after the password. */
export function SecondFactorPanel({ timeZone }: { readonly timeZone: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: security } = useSuspenseQuery(securityQuery)
  const [task, setTask] = useState<Task>()
  const close = () => setTask(undefined)
  const { totpSince, recoveryCodesLeft, secondFactorRequired } = security
  return (
    <Panel title={<Trans>Langkah kedua saat masuk</Trans>}>
      <div className={panelInsideClass}>
        {totpSince === null ? (
          <p>
            <Trans>
              Dengan aplikasi kode di ponsel, orang yang mengetahui kata sandi Anda tetap tidak dapat masuk.
            </Trans>
          </p>
        ) : (
          <p>
            <span className={styles.state}>
              <Trans>Terpasang sejak {format.date(totpSince, timeZone)}.</Trans>
            </span>{' '}
            {t`Tersisa ${plural(recoveryCodesLeft, { other: '# kode pemulihan' })}.`}
          </p>
        )}
        {totpSince !== null && recoveryCodesLeft < 3 ? (
          <Note tone="look">
            <Trans>Kode pemulihan Anda hampir habis. Buatlah yang baru sebelum ponsel Anda hilang.</Trans>
          </Note>
        ) : null}
        {secondFactorRequired ? (
          <p>
            <Trans>
              Peran Anda, atau pendelegasian kepada Anda, memintanya: tanpa langkah kedua Anda tidak dapat
              masuk.
            </Trans>
          </p>
        ) : null}
        <div className={actionsClass}>
          {totpSince === null ? (
            <Button onClick={() => setTask('add')}>
              <Trans>Pasang aplikasi kode</Trans>
            </Button>
          ) : (
            <>
              <Button onClick={() => setTask('renew')}>
                <Trans>Buat kode pemulihan baru</Trans>
              </Button>
              <Button onClick={() => setTask('remove')}>
                {secondFactorRequired ? (
                  <Trans>Ganti aplikasi kode</Trans>
                ) : (
                  <Trans>Lepas aplikasi kode</Trans>
                )}
              </Button>
            </>
          )}
        </div>
      </div>
      {task === 'add' ? <TotpDialog onClose={close} /> : null}
      {task === 'renew' ? <RecoveryDialog onClose={close} /> : null}
      {task === 'remove' ? (
        <RemoveTotpDialog
          isRequired={secondFactorRequired}
          onRemoved={() => setTask(secondFactorRequired ? 'add' : undefined)}
          onClose={close}
        />
      ) : null}
    </Panel>
  )
}
