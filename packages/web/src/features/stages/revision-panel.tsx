import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Panel } from '../../ui/panel.tsx'
import type { StageEntry } from './api/stage.ts'
import { RevisionList } from './revision-list.tsx'
import styles from './stages.module.css'

interface RevisionPanelProps {
  readonly instrument: Instrument
  readonly entry: StageEntry
  readonly changed: readonly string[]
  readonly timeZone: string
}

/** What was given back, what is to be mended, and what of it has changed since. */
export function RevisionPanel({ instrument, entry, changed, timeZone }: RevisionPanelProps) {
  const format = useFormat()
  const { actorName, actedAt, note, revisionNotes } = entry
  return (
    <Panel
      title={<Trans>Yang diminta diperbaiki</Trans>}
      aside={
        <Trans>
          oleh {actorName}, {format.moment(actedAt, timeZone)}
        </Trans>
      }
    >
      <div className={styles.body}>
        <p className={styles.text}>{note}</p>
        <RevisionList {...{ instrument, changed }} notes={revisionNotes} />
      </div>
    </Panel>
  )
}
