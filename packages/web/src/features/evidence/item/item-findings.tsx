import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { EvidenceRevision, Institution } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { AlikeNotes } from '../alike/alike-notes.tsx'
import { alikeQuery } from '../api/alike.ts'
import { FileFindings } from '../file-findings.tsx'
import styles from './item.module.css'

interface ItemFindingsProps {
  readonly revision: EvidenceRevision
  readonly institution: Institution
  readonly itemId: string
  readonly isNewest: boolean
}

/** What Undagi found in it by itself, and whether the server still has it. */
export function ItemFindings({ revision, institution, itemId, isNewest }: ItemFindingsProps) {
  const { data: alike = [] } = useQuery({ ...alikeQuery(institution.id, itemId), enabled: isNewest })
  if (alike.length === 0 && !revision.files.some(hasSomethingToSay)) return null
  return (
    <Panel title={<Trans>Yang ditemukan Undagi</Trans>}>
      <div className={styles.inside}>
        <FileFindings revision={revision} institution={institution} isDetailed />
        {isNewest ? <AlikeNotes {...{ institution, revision, alike, itemId }} /> : null}
      </div>
    </Panel>
  )
}

/** A film is not read, and a file that is whole and clean says nothing: no head without words under it. */
const hasSomethingToSay = ({ found, reading, check, scan }: EvidenceRevision['files'][number]) =>
  found !== null ||
  reading !== 'not_read' ||
  (check !== null && (check.outcome !== 'whole' || check.wasAmiss)) ||
  (scan !== 'clean' && scan !== 'not_set_up')
