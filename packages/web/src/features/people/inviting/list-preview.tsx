import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { InvitationRow } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import styles from './list-preview.module.css'
import { ListPreviewRow } from './list-preview-row.tsx'

/** How the list was understood: each row with what is wrong in it beside it. */
export function ListPreview({ rows }: { readonly rows: readonly InvitationRow[] }) {
  const { t } = useLingui()
  if (rows.length === 0) return null
  const wrong = rows.filter(({ problems }) => problems.length > 0)
  return (
    <div>
      <p role="status" className={styles.summary}>
        {wrong.length === 0 ? (
          <>
            <Sign kind="ok" />
            <Plural value={rows.length} other="# orang terbaca, semuanya dapat diundang." />
          </>
        ) : (
          <>
            <Sign kind="bad" />
            <Trans>
              {wrong.length} dari {rows.length} baris perlu diperbaiki di kotak di atas. Belum ada yang
              diundang.
            </Trans>
          </>
        )}
      </p>
      <section
        className={styles.preview}
        aria-label={t`Isi daftar`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <table aria-label={t`Isi daftar`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Baris</Trans>
              </th>
              <th scope="col">
                <Trans>Nama</Trans>
              </th>
              <th scope="col">
                <Trans>Surel</Trans>
              </th>
              <th scope="col">
                <Trans>Peran</Trans>
              </th>
              <th scope="col">
                <Trans>Unit kerja</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ListPreviewRow key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
