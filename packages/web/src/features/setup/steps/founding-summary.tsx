import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Panel } from '../../../ui/panel.tsx'
import type { Filled } from '../check-step.ts'
import { unitsOf } from '../to-answers.ts'
import styles from './steps.module.css'

/** What the last button makes. */
export function FoundingSummary({ filled: { draft, settled } }: { filled: Filled }) {
  const { t } = useLingui()
  const institution = draft.isOwn ? draft.ownName : (draft.official?.name ?? '')
  const units = unitsOf(draft).length
  return (
    <Panel title={t`Yang akan dibuat`}>
      <div className={styles.panelBody}>
        <ul className={styles.summary}>
          <li>{institution}</li>
          <li>
            <Trans>{draft.name}, administrator dan asesor internal</Trans>
          </li>
          <li>
            <Plural value={units} _0="belum ada unit kerja" other="# unit kerja" />
          </li>
          <li>
            {settled.name}
            {settled.edition ? `, ${settled.edition.shortName}` : ''}
          </li>
        </ul>
        <p className={styles.aside}>
          <Trans>
            Semuanya dapat diubah nanti di Administrasi. Hanya orang yang Anda undang yang dapat melihatnya.
          </Trans>
        </p>
      </div>
    </Panel>
  )
}
