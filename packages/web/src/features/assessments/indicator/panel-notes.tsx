import { Trans } from '@lingui/react/macro'
import { type Indicator, type Instrument, textEditionIn } from '@undagi/maturity'
import { DraftWords } from '../../../ui/guidance/draft-words.tsx'
import { refusesDraft } from '../../../ui/guidance/refuses-draft.ts'
import { Note } from '../../../ui/note.tsx'
import styles from './criteria-panel.module.css'

interface PanelNotesProps {
  readonly indicator: Indicator
  readonly instrument: Instrument
  /** The assessment year: its text is the one that is asked. */
  readonly year: number
}

/** What holds for all criteria of an indicator, said once and always in sight. */
export function PanelNotes({ indicator, instrument, year }: PanelNotesProps) {
  const text = textEditionIn(instrument, year)
  const wantsEnacted = indicator.levels.some(({ criteria }) =>
    criteria.some(({ rule }) => refusesDraft(rule)),
  )
  return (
    <>
      {indicator.criteriaStatus === 'unconfirmed' ? (
        <Note tone="look" className={styles.note}>
          <Trans>Susunan kata butir ini belum dikonfirmasi dengan naskah resmi.</Trans>
        </Note>
      ) : null}
      {wantsEnacted ? (
        <p className={styles.lead}>
          <DraftWords />
        </p>
      ) : null}
      {text?.source.note ? (
        <p className={styles.lead}>
          <Trans>
            Menurut {text.name}. {text.source.note}
          </Trans>
        </p>
      ) : null}
    </>
  )
}
