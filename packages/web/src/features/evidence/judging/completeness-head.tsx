import { Trans } from '@lingui/react/macro'
import styles from './judging.module.css'

/** Criteria and documents are counted side by side: one document that is accepted does not prove thirteen criteria. */
export function CompletenessHead({ hasVisit }: { readonly hasVisit: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Indikator</Trans>
        </th>
        <th scope="col">
          <Trans>Diklaim</Trans>
        </th>
        <th scope="col">
          <Trans>Butir diterima</Trans>
        </th>
        <th scope="col">
          <Trans>Diajukan</Trans>
        </th>
        <th scope="col">
          <Trans>Belum berbukti</Trans>
        </th>
        <th scope="col" className={styles.words}>
          <Trans>Dokumen</Trans>
        </th>
        {hasVisit ? (
          <th scope="col" className={styles.words}>
            <Trans>Berakhir sebelum kunjungan</Trans>
          </th>
        ) : null}
      </tr>
    </thead>
  )
}
