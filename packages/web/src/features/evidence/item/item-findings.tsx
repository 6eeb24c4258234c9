import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { FileFindings } from '../file-findings.tsx'
import styles from './item.module.css'

interface ItemFindingsProps {
  readonly revision: EvidenceRevision
  readonly timeZone: string
}

/** What Undagi found in it by itself, and whether the server still has it. */
export function ItemFindings({ revision, timeZone }: ItemFindingsProps) {
  if (!revision.files.some(hasSomethingToSay)) return null
  return (
    <Panel title={<Trans>Yang ditemukan Undagi</Trans>}>
      <div className={styles.inside}>
        <FileFindings revision={revision} timeZone={timeZone} isDetailed />
      </div>
    </Panel>
  )
}

const hasSomethingToSay = ({ found, reading, check }: EvidenceRevision['files'][number]) =>
  found !== null || reading !== 'not_read' || check !== null
