import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import type { RoundCalendar, ScheduledStage } from './api/calendar.ts'
import { asHeld } from './as-held.ts'
import styles from './calendar.module.css'
import { DaysWords } from './days-words.tsx'
import { DueWords } from './due-words.tsx'
import { HeldWords } from './held-words.tsx'
import { isReached, isRunning } from './is-reached.ts'
import { possibleTasks, type StageTask } from './possible-tasks.ts'
import { layoutTimeline } from './timeline/layout-timeline.ts'
import { useCalendarWords } from './use-calendar-words.ts'

interface StageRowsProps {
  readonly calendar: RoundCalendar
  readonly onChoose: (task: StageTask, stage: ScheduledStage['stage']) => void
}

/** Every stage with its days, on one scale with today on it; on a phone the same without the scale. */
export function StageRows({ calendar, onChoose }: StageRowsProps) {
  const format = useFormat()
  const timeline = layoutTimeline(calendar.stages.map(asHeld), useNow())
  const barOf = new Map(timeline?.bars.map((bar) => [bar.stage, bar]))
  return (
    <>
      {timeline ? (
        <div className={styles.scale} aria-hidden="true">
          {timeline.months.map(({ month, left }) => (
            <span key={month} style={{ left: `${left}%` }}>
              {format.month(month)}
            </span>
          ))}
        </div>
      ) : null}
      <ol className={styles.stages}>
        {calendar.stages.map((stage) => {
          const bar = barOf.get(stage.stage)
          const isCurrent = !stage.isPassed && isReached(stage, calendar.turn.stage)
          return (
            <li
              key={stage.stage}
              data-standing={
                stage.isPassed ? 'passed' : stage.standing === 'open' && !isCurrent ? 'waits' : stage.standing
              }
              aria-current={stage.standing === 'open' && isCurrent ? 'step' : undefined}
            >
              <StageFacts {...{ stage, calendar }} />
              {timeline ? (
                <div className={styles.track} aria-hidden="true">
                  {bar ? (
                    <span className={styles.bar} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />
                  ) : null}
                  {timeline.now === null ? null : (
                    <span className={styles.today} style={{ left: `${timeline.now}%` }} />
                  )}
                </div>
              ) : null}
              <TaskButtons {...{ stage, calendar, onChoose }} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

interface StageFactsProps {
  readonly stage: ScheduledStage
  readonly calendar: RoundCalendar
}

function StageFacts({ stage, calendar: { timeZone, turn } }: StageFactsProps) {
  const { nameOf, standingOf } = useCalendarWords()
  const isPlanned = stage.first !== null || stage.last !== null
  return (
    <div className={styles.facts}>
      <p>
        <strong>{nameOf(stage.stage)}</strong>{' '}
        <span className={styles.standing}>{standingOf(stage, turn.stage)}</span>
      </p>
      {stage.held ? (
        <p>
          <HeldWords held={stage.held} timeZone={timeZone} />
        </p>
      ) : null}
      {isPlanned && !isRunning(stage) ? (
        <p>
          <PlannedWords {...{ stage, timeZone }} />
        </p>
      ) : null}
      <DueWords {...{ stage, timeZone }} />
    </div>
  )
}

/** The days that were planned; of what is over, the days on which it really was. */
function PlannedWords({
  stage,
  timeZone,
}: {
  readonly stage: ScheduledStage
  readonly timeZone: RoundCalendar['timeZone']
}) {
  const days = <DaysWords days={stage} zoneName={zoneName(timeZone)} />
  if (stage.isLeftOut) return <Trans>Pernah dijadwalkan: {days}.</Trans>
  return stage.held === null ? days : <Trans>Dijadwalkan: {days}.</Trans>
}

function TaskButtons({
  stage,
  calendar: { can },
  onChoose,
}: StageFactsProps & Pick<StageRowsProps, 'onChoose'>) {
  const { t } = useLingui()
  const { nameOf } = useCalendarWords()
  const labels: Readonly<Record<StageTask, string>> = {
    extend: t`Perpanjang`,
    close: t`Tutup`,
    open: stage.standing === 'closed' ? t`Buka kembali` : t`Buka sekarang`,
  }
  const tasks = possibleTasks(stage, can)
  if (tasks.length === 0) return null
  const name = nameOf(stage.stage)
  return (
    <div className={styles.tasks}>
      {tasks.map((task) => (
        <Button
          key={task}
          aria-label={`${labels[task]}: ${name}`}
          onClick={() => onChoose(task, stage.stage)}
        >
          {labels[task]}
        </Button>
      ))}
    </div>
  )
}

/** Where nothing is planned yet: what the page is for. */
export function NothingPlanned({ mayPlan }: { readonly mayPlan: boolean }) {
  return (
    <p className={styles.lead}>
      {mayPlan ? (
        <Trans>
          Belum ada jadwal. Tetapkan hari pertama dan terakhir tiap tahap, misalnya pengiriman sampai 12 Juni;
          semua orang melihatnya di sini dan di Beranda.
        </Trans>
      ) : (
        <Trans>Belum ada jadwal. Penanggung jawab menetapkannya.</Trans>
      )}
    </p>
  )
}
