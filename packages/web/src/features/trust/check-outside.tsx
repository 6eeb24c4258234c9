import { Trans, useLingui } from '@lingui/react/macro'
import type { TrustEntry } from '../../lib/api/contract.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './trust.module.css'
import { writeCheckCommands } from './write-check-commands.ts'

/** For whoever wants a second verdict: the files that are relied on and the commands that read them, without this server. */
export function CheckOutside({ kept }: { readonly kept: readonly TrustEntry[] }) {
  const { t } = useLingui()
  const { verify, fingerprints } = writeCheckCommands(kept)
  return (
    <Panel title={<Trans>Memeriksa tanda tangan di luar Undagi</Trans>}>
      <ol className={styles.steps}>
        <li>
          <Trans>
            Unduh setiap berkas di atas yang masih dipercaya, dan dokumen aslinya, ke satu folder di komputer
            Anda.
          </Trans>
        </li>
        {fingerprints.length > 0 ? (
          <li>
            <Trans>Bandingkan sidik jarinya dengan yang tertulis di atas dan dengan surat penerbitnya.</Trans>
            <pre>{fingerprints.join('\n')}</pre>
          </li>
        ) : null}
        <li>
          <Trans>
            Periksa dokumennya di folder itu, tanpa jaringan, dengan Undagi yang dipasang di komputer itu:
            /opt/undagi adalah foldernya, ganti bila lain. Putusannya harus sama dengan yang tertulis di bawah
            dokumen itu di Bukti.
          </Trans>
          <pre>{verify}</pre>
          <CopyButton text={verify} label={t`Salin perintah pemeriksaan`}>
            <Trans>Salin</Trans>
          </CopyButton>
        </li>
      </ol>
    </Panel>
  )
}
