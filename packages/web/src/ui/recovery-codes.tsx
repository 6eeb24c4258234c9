import { Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../lib/save-file.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { Note } from './note.tsx'
import styles from './recovery-codes.module.css'

/** Shown once: for the day on which the phone is lost. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useLingui()
  const text = `${t`Kode pemulihan Undagi. Setiap kode dapat dipakai sekali.`}\n\n${codes.join('\n')}\n`
  return (
    <div className={styles.box}>
      <Note tone="look" role="status">
        <Trans>
          Ini kode pemulihan Anda. Simpanlah sekarang, di tempat selain ponsel Anda: kode-kode ini tidak akan
          ditampilkan lagi. Setiap kode dapat dipakai sekali untuk masuk tanpa aplikasi kode.
        </Trans>
      </Note>
      <ul className={styles.codes} aria-label={t`Kode pemulihan`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <CopyButton text={text}>
          <Trans>Salin semua</Trans>
        </CopyButton>
        <Button
          onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), 'kode-pemulihan-undagi.txt')}
        >
          <Trans>Simpan sebagai berkas</Trans>
        </Button>
      </div>
    </div>
  )
}
