import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { EvidenceRevision, Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Panel } from '../../../ui/panel.tsx'
import { possibleViewersQuery } from '../api/viewers.ts'
import styles from './item.module.css'

interface ItemViewersProps {
  readonly institution: Institution
  readonly revision: EvidenceRevision
}

/** Who sees a restricted document. */
export function ItemViewers({ institution, revision }: ItemViewersProps) {
  const knowsPeople = useMay(institution.id)('revise_evidence')
  const { data: people } = useQuery({ ...possibleViewersQuery(institution.id), enabled: knowsPeople })
  if (revision.confidentiality !== 'restricted') return null
  const named = (people ?? []).filter(({ personId }) => revision.viewerIds.includes(personId))
  const others = revision.viewerIds.length - named.length
  return (
    <Panel title={<Trans>Yang boleh melihatnya</Trans>}>
      <div className={styles.inside}>
        <p>
          <Trans>Yang menambahkannya, yang menulis revisi ini ({revision.authorName}), dan:</Trans>
        </p>
        <ul>
          {named.map(({ personId, name }) => (
            <li key={personId}>{name}</li>
          ))}
          {revision.viewerIds.length === 0 ? (
            <li>
              <Trans>tidak ada orang lain</Trans>
            </li>
          ) : null}
          {others > 0 ? (
            <li>
              {knowsPeople ? (
                <Trans>{others} orang yang tidak lagi membaca bukti di sini</Trans>
              ) : (
                <Trans>{others} orang lain</Trans>
              )}
            </li>
          ) : null}
        </ul>
      </div>
    </Panel>
  )
}
