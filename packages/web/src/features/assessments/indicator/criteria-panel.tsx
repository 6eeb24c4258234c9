import { Trans } from '@lingui/react/macro'
import type { Indicator, Instrument } from '@undagi/maturity'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { countAsked } from './count-asked.ts'
import styles from './criteria-panel.module.css'
import { FoldedLevels } from './folded-levels.tsx'
import { LevelCriteria } from './level-criteria.tsx'
import { LevelMeanings } from './level-meanings.tsx'
import { MetCount } from './met-count.tsx'
import { PanelNotes } from './panel-notes.tsx'
import { UnwrittenCriteria } from './unwritten-criteria.tsx'
import type { Criteria } from './use-criteria.ts'
import { useOpenLevel } from './use-open-level.ts'

interface CriteriaPanelProps {
  readonly indicator: Indicator
  readonly instrument: Instrument
  readonly criteria: Criteria
  readonly year: number
  /** Of the round whose values stand beside those of this one. */
  readonly previousYear: number | undefined
  readonly canTick: boolean
  /** Sent: nobody can, whatever their role. */
  readonly isFrozen: boolean
  readonly className: string | undefined
}

/** What the next level asks for, open; the other levels folded under it. */
export function CriteriaPanel(props: CriteriaPanelProps) {
  const { indicator, instrument, criteria, year, previousYear, canTick, isFrozen, className } = props
  const errorWords = useErrorWords()
  const { open, next, openNext } = useOpenLevel(indicator, criteria.met)
  if (indicator.criteriaStatus === 'meanings_only')
    return <LevelMeanings indicator={indicator} className={className} />
  if (indicator.criteriaStatus === 'names_only' || !open)
    return <UnwrittenCriteria indicator={indicator} sources={instrument.sources} className={className} />

  const others = indicator.levels.filter((level) => level !== open && level.criteria.length > 0)
  return (
    <Panel
      className={className}
      title={
        <Trans>
          Yang diminta tingkat {open.level}, {open.name}
        </Trans>
      }
      aside={<MetCount count={countAsked(open, criteria)} />}
    >
      {criteria.error ? (
        <Note tone="bad" role="alert" className={styles.note}>
          <Trans>Centang terakhir tidak tersimpan.</Trans> {errorWords(criteria.error)}
        </Note>
      ) : null}
      <PanelNotes {...{ indicator, instrument, year }} />
      {open.meaning ? <p className={styles.meaning}>{open.meaning}</p> : null}
      <LevelCriteria level={open} {...{ instrument, criteria, year, previousYear, canTick }} />
      {next && next !== open ? (
        <div className={styles.onward}>
          <Button onClick={openNext}>
            <Trans>Buka tingkat berikutnya, {next.level}</Trans>
          </Button>
        </div>
      ) : null}
      <FoldedLevels levels={others} {...{ instrument, criteria, year, previousYear, canTick }} />
      {canTick || isFrozen ? null : (
        <p className={styles.readOnly}>
          <Trans>Anda dapat membaca butir ini; yang mencentang adalah asesor internal instansi.</Trans>
        </p>
      )}
    </Panel>
  )
}
