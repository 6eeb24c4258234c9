import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { FileFindings } from '../file-findings.tsx'
import styles from './item.module.css'

/** What Undagi found in it by itself. */
export function ItemFindings({ revision }: { readonly revision: EvidenceRevision }) {
  if (!revision.files.some(({ found, reading }) => found !== null || reading !== 'not_read')) return null
  return (
    <Panel title={<Trans>Yang ditemukan Undagi</Trans>}>
      <div className={styles.inside}>
        <FileFindings revision={revision} />
      </div>
    </Panel>
  )
}
