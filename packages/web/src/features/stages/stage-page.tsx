import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import { isSent } from '@undagi/maturity'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { type Stage, stageQuery } from './api/stage.ts'
import { DoneNote } from './done-note.tsx'
import { GapsPanel } from './gaps-panel.tsx'
import { isOwnTurn } from './is-own-turn.ts'
import { lastReturn } from './last-return.ts'
import { MovesPanel } from './moves-panel.tsx'
import { OutsideActions } from './outside/outside-actions.tsx'
import { RevisionPanel } from './revision-panel.tsx'
import { StageActions } from './stage-actions.tsx'
import { StageLine } from './stage-line.tsx'
import { stageSteps } from './stage-steps.ts'
import type { StageTask } from './stage-task.ts'
import styles from './stages.module.css'
import { TurnPanel } from './turn-panel.tsx'

const StageDialog = lazy(async () => {
  const { StageDialog } = await import('./stage-dialog.tsx')
  return { default: StageDialog }
})

interface StagePageProps {
  readonly institution: Institution
  readonly round: RoundOverview
  /** Whether this person rates: then it is for them to send what is filled in. */
  readonly fillsIn: boolean
  readonly keepsCalendar: boolean
  /** What is amiss and does not forbid sending. */
  readonly warning: ReactNode
  /** Who judges it from outside; nothing for who may not know. */
  readonly assignments: ReactNode
  /** Whose turn it is since when: of another feature. */
  readonly turnNow: ReactNode
}

/** Where the assessment stands, whose turn it is, what is missing, and through whose hands it went. */
export function StagePage({
  institution,
  round,
  fillsIn,
  keepsCalendar,
  warning,
  assignments,
  turnNow,
}: StagePageProps) {
  const { t } = useLingui()
  const may = useMay(institution.id)
  const { assessmentId, edition, timeZone, year } = round
  const [{ data: stage }, { data: edited }] = useSuspenseQueries({
    queries: [stageQuery(assessmentId), instrumentQuery(edition)],
  })
  const instrument = instrumentOfYear(edited, year)
  const [task, setTask] = useState<StageTask>()
  const [done, setDone] = useState<Stage>()
  usePageTitle(`${t`Tahap`}, ${institution.name} ${year}`)
  const returned = lastReturn(stage)
  const finish = (after: Stage) => {
    setTask(undefined)
    setDone(after)
  }
  return (
    <>
      <PageHead
        title={<Trans>Tahap</Trans>}
        lead={
          <p>
            {institution.name}, {round.name}.
          </p>
        }
        actions={
          <>
            <StageActions stage={stage} onChoose={setTask} />
            <OutsideActions {...{ round, instrument }} shownStage={stage.stage} />
          </>
        }
      />
      {done && done.entries.length === stage.entries.length ? (
        <DoneNote key={done.entries.length} stage={done} />
      ) : null}
      <StageLine steps={stageSteps({ kind: round.kind, stage: stage.stage, entries: stage.entries })} />
      <div className={styles.grid}>
        <div className={styles.column}>
          <TurnPanel
            isOwnTurn={isOwnTurn(stage, fillsIn)}
            readsPapers={may('read_papers')}
            {...{ round, stage, keepsCalendar, turnNow }}
          />
          {returned ? (
            <RevisionPanel
              {...{ instrument, timeZone }}
              entry={returned}
              changed={stage.changedSinceReturn}
            />
          ) : null}
          {isSent(stage.stage) ? null : <GapsPanel instrument={instrument} gaps={stage.gaps} />}
          {warning}
          {assignments}
        </div>
        <MovesPanel
          {...{ instrument, timeZone, assessmentId }}
          readsPapers={may('read_papers')}
          entries={stage.entries}
        />
      </div>
      {task ? (
        <Suspense fallback={null}>
          <StageDialog
            key={task}
            {...{ task, round, instrument, stage }}
            onDone={finish}
            onClose={() => setTask(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
