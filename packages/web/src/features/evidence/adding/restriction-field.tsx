import { Trans } from '@lingui/react/macro'
import { useMay } from '../../../lib/use-may.ts'
import styles from '../evidence.module.css'
import type { EvidenceDraft } from './evidence-draft.ts'
import { ViewersField } from './viewers-field.tsx'

interface RestrictionFieldProps {
  readonly institutionId: string
  readonly draft: EvidenceDraft
  readonly maySetViewers: boolean
  readonly onChange: (change: Partial<EvidenceDraft>) => void
}

/** Whether few may see it, and who. */
export function RestrictionField({ institutionId, draft, maySetViewers, onChange }: RestrictionFieldProps) {
  const knowsPeople = useMay(institutionId)('revise_evidence')
  if (!maySetViewers)
    return (
      <p className={styles.quiet}>
        <Trans>Terbatas. Siapa yang boleh melihatnya hanya diubah oleh orang yang menambahkannya.</Trans>
      </p>
    )
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.isRestricted}
          onChange={(event) => onChange({ isRestricted: event.target.checked })}
        />
        <span>
          {knowsPeople ? (
            <Trans>
              Terbatas: hanya saya dan orang yang saya sebut yang dapat melihatnya. Yang lain, juga asesor,
              hanya diberi tahu bahwa ada dokumen terbatas.
            </Trans>
          ) : (
            <Trans>
              Terbatas: hanya saya yang dapat melihatnya. Yang lain, juga asesor, hanya diberi tahu bahwa ada
              dokumen terbatas.
            </Trans>
          )}
        </span>
      </label>
      {draft.isRestricted && knowsPeople ? (
        <ViewersField
          institutionId={institutionId}
          viewerIds={draft.viewerIds}
          onChange={(viewerIds) => onChange({ viewerIds })}
        />
      ) : null}
    </>
  )
}
