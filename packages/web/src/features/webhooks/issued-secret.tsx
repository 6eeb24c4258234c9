import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { IssuedWebhook } from '../../lib/api/contract.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './webhooks.module.css'

interface IssuedSecretProps {
  readonly issued: IssuedWebhook
  readonly onDone: () => void
}

/** The one moment at which the secret is known: it stays here until somebody says that it is kept. */
export function IssuedSecret({ issued, onDone }: IssuedSecretProps) {
  const { t } = useLingui()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { name } = issued.webhook
  return (
    <div ref={place} tabIndex={-1} className={styles.issued}>
      <Panel title={<Trans>Rahasia {name}: simpan sekarang</Trans>}>
        <div className={styles.body}>
          <p>
            <Trans>
              Rahasia ini hanya ditampilkan sekali ini. Simpan di program penerima: dengan rahasia ini ia
              memeriksa bahwa kiriman benar dari Undagi. Sesudah itu, uji alamatnya di bawah.
            </Trans>
          </p>
          <code className={styles.secret}>{issued.secret}</code>
          <div className={styles.actions}>
            <CopyButton text={issued.secret} label={t`Salin rahasia ${name}`}>
              <Trans>Salin rahasia</Trans>
            </CopyButton>
            <Button onClick={onDone}>
              <Trans>Sudah saya simpan</Trans>
            </Button>
          </div>
        </div>
      </Panel>
      <LeaveGuard
        title={<Trans>Rahasia {name} sudah Anda simpan?</Trans>}
        back={<Trans>Kembali ke rahasia</Trans>}
      >
        <Trans>
          Sesudah Anda meninggalkan halaman ini, rahasianya tidak dapat dilihat lagi: Anda harus menghapus
          webhook ini dan mendaftarkannya lagi.
        </Trans>
      </LeaveGuard>
    </div>
  )
}
