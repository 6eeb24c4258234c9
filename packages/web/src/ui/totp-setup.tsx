import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import type { TotpOffer } from '../lib/api/contract.ts'
import { CodeField } from './code-field.tsx'
import { QrCode } from './qr-code.tsx'
import styles from './totp-setup.module.css'

interface TotpSetupProps {
  readonly offer: TotpOffer
  readonly code: string
  readonly onCode: (code: string) => void
  readonly error?: string | undefined
  readonly codeRef?: RefObject<HTMLInputElement | null>
}

/** How an authenticator application is put in, in two steps. */
export function TotpSetup({ offer, code, onCode, error, codeRef }: TotpSetupProps) {
  const { t } = useLingui()
  return (
    <ol className={styles.steps}>
      <li>
        <Trans>
          Buka aplikasi kode di ponsel Anda, misalnya Aegis, Google Authenticator, atau Microsoft
          Authenticator, lalu pindai gambar ini.
        </Trans>
        <div className={styles.code}>
          <QrCode text={offer.uri} label={t`Kode QR untuk aplikasi kode`} />
        </div>
        <p className={styles.aside}>
          <Trans>Tidak dapat memindai? Ketik kunci ini ke dalam aplikasi:</Trans>
          <code className={styles.secret}>{offer.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <CodeField
          ref={codeRef}
          label={t`Kode yang ditunjukkan aplikasi`}
          value={code}
          onChange={(event) => onCode(event.currentTarget.value)}
          error={error}
        />
      </li>
    </ol>
  )
}
