import { Trans } from '@lingui/react/macro'
import { itemListClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { KitReturn } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'

/** Documents that the workbook names; their files follow, each told by its name. */
export function ReturnDocuments({
  returned: { documents, documentsNoted },
}: {
  readonly returned: KitReturn
}) {
  if (documents.length === 0) return null
  return (
    <Panel
      title={<Trans>Bukti yang menyusul</Trans>}
      aside={documentsNoted ? <Trans>sudah dicatat</Trans> : <Trans>dicatat bersama penerapan</Trans>}
    >
      <ul className={itemListClass}>
        {documents.map(({ indicatorCode, fileName, title, place, hasArrived }) => (
          <li key={`${indicatorCode} ${fileName}`}>
            <div>
              <p className={styles.strong}>{fileName}</p>
              <p className={styles.quiet}>
                {[indicatorCode, title, place].filter((each) => each !== '').join(' · ')}
              </p>
            </div>
            <p>{hasArrived ? <Trans>sudah dikirim</Trans> : <Trans>belum dikirim</Trans>}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
