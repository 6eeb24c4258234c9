import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { IssuedApiToken } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../api-tokens.module.css'

interface IssuedTokenProps {
  readonly token: IssuedApiToken
  readonly onDone: () => void
}

/** The one moment at which the token is known: it stays here until its owner says that it is kept. */
export function IssuedToken({ token, onDone }: IssuedTokenProps) {
  const { t } = useLingui()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.issued}>
      <Panel title={<Trans>Token {token.name}: simpan sekarang</Trans>}>
        <div className={styles.body}>
          <p>
            <Trans>
              Token ini hanya ditampilkan sekali ini. Simpan di tempat rahasia program Anda, jangan di surel
              atau di dalam kode. Siapa pun yang memegangnya bekerja atas nama Anda.
            </Trans>
          </p>
          <code className={styles.secret}>{token.token}</code>
          <div className={styles.actions}>
            <CopyButton text={token.token} label={t`Salin token ${token.name}`}>
              <Trans>Salin token</Trans>
            </CopyButton>
            <Button onClick={onDone}>
              <Trans>Sudah saya simpan</Trans>
            </Button>
          </div>
        </div>
      </Panel>
      <LeaveGuard
        title={<Trans>Token {token.name} sudah Anda simpan?</Trans>}
        back={<Trans>Kembali ke token</Trans>}
      >
        <Trans>
          Sesudah Anda meninggalkan halaman ini, tokennya tidak dapat dilihat lagi: Anda harus mencabutnya dan
          membuat yang baru.
        </Trans>
      </LeaveGuard>
    </div>
  )
}
