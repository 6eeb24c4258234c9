import { Trans } from '@lingui/react/macro'
import { type Criterion, describeRule } from '@undagi/maturity'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import styles from './criteria-panel.module.css'
import { refusesDraft } from './refuses-draft.ts'

/** What proves a criterion, why a draft does not, and what is to be known about it. */
export function CriterionHelp({ id, criterion: { rule, note } }: { id: string; criterion: Criterion }) {
  return (
    <div id={id}>
      <p className={styles.why}>
        {rule.kind === 'judgement' ? (
          <Trans>Anda yang menilai: tidak ada dokumen tertentu yang membuktikannya.</Trans>
        ) : (
          <Trans>
            Bukti: <Abbreviated text={describeRule(rule)} />.
          </Trans>
        )}{' '}
        {refusesDraft(rule) ? <Trans>Rancangan belum dihitung, karena belum berlaku.</Trans> : null}
      </p>
      {note ? (
        <p className={styles.why}>
          <Trans>
            Catatan: <Abbreviated text={note} />
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
