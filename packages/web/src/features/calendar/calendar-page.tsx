import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'
import { zoneName } from '../../lib/format.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { OpenedNationally } from '../../ui/opened-nationally.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { calendarQuery, type RoundCalendar } from './api/calendar.ts'
import { type CalendarsChanged, participantsQuery } from './api/calendars.ts'
import styles from './calendar.module.css'
import type { CalendarTask } from './calendar-dialog.tsx'
import { ChangedNote } from './changed-note.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { ParticipantsPanel } from './participants-panel.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { NothingPlanned, StageRows } from './stage-rows.tsx'
import { TurnNow } from './turn-now.tsx'
import { useCalendarWords } from './use-calendar-words.ts'
import { writeIcs } from './write-ics.ts'

const CalendarDialog = lazy(async () => {
  const { CalendarDialog } = await import('./calendar-dialog.tsx')
  return { default: CalendarDialog }
})

interface CalendarPageProps {
  readonly institution: Institution
  readonly round: RoundOverview
  /** Whether the person keeps the calendars of many institutions, for the ministry. */
  readonly keepsMany: boolean
  /** When the interview is: of another feature. */
  readonly interview: ReactNode
  /** Which ties forbid an assessor: of another feature. */
  readonly conflicts: ReactNode
}

/** The days of a round: where it is today, what comes, who changed them and why. */
export function CalendarPage(props: CalendarPageProps) {
  const { institution, round, keepsMany, interview, conflicts } = props
  const { t } = useLingui()
  const { assessmentId, year } = round
  const { data: calendar } = useSuspenseQuery(calendarQuery(assessmentId))
  const many = useQuery({
    ...participantsQuery({ institutionId: institution.id, year }),
    enabled: keepsMany,
  })
  const participants = many.data ?? []
  const [task, setTask] = useState<CalendarTask>()
  const [outcome, setOutcome] = useState<CalendarsChanged>()
  usePageTitle(`${t`Kalender`}, ${institution.name} ${year}`)
  const close = () => setTask(undefined)
  const finish = (done?: CalendarsChanged) => {
    close()
    setOutcome(done)
  }
  const isPlanned = calendar.stages.some(({ first, last }) => first !== null || last !== null)
  return (
    <>
      <PageHead
        title={<Trans>Kalender</Trans>}
        lead={
          <p>
            <Trans>
              {institution.name}, {round.name}. Hari dan jam menurut instansi ({zoneName(calendar.timeZone)}).
            </Trans>
          </p>
        }
        actions={
          <CalendarActions {...{ calendar, institution, assessmentId, isPlanned }} onChoose={setTask} />
        }
      />
      {outcome ? <ChangedNote outcome={outcome} /> : null}
      {calendar.isLocked ? (
        <Note tone="look">
          <Trans>
            Putaran ini terkunci: tidak ada tahap yang dapat dipindahkan dan tidak ada hari yang dapat diubah.
          </Trans>
        </Note>
      ) : null}
      {calendar.openedNationally ? (
        <div className={styles.note}>
          <OpenedNationally opened={calendar.openedNationally} timeZone={calendar.timeZone} />
        </div>
      ) : null}
      {interview}
      <div className={styles.grid}>
        <div className={styles.column}>
          <Panel title={<Trans>Jadwal</Trans>} aside={<Today timeZone={calendar.timeZone} />}>
            <div className={styles.turn}>
              <TurnNow assessmentId={assessmentId} />
            </div>
            {isPlanned ? null : <NothingPlanned mayPlan={calendar.can.change} />}
            <StageRows calendar={calendar} onChoose={(kind, stage) => setTask({ kind, stage })} />
          </Panel>
          {participants.length > 1 ? <ParticipantsPanel participants={participants} /> : null}
          <RulesPanel {...{ assessmentId, calendar, conflicts }} />
        </div>
        <HistoryPanel calendar={calendar} />
      </div>
      {task ? (
        <Suspense fallback={null}>
          <CalendarDialog
            key={task.kind}
            {...{ task, assessmentId, calendar }}
            institutionId={institution.id}
            participants={participants.length}
            onDone={finish}
            onClose={close}
          />
        </Suspense>
      ) : null}
    </>
  )
}

/** The day that it is where the institution is, by its mark on the scale. */
function Today({ timeZone }: { readonly timeZone: string }) {
  const format = useFormat()
  const today = format.date(new Date(useNow()).toISOString(), timeZone)
  return (
    <span className={styles.todayName}>
      <Trans>Hari ini {today}</Trans>
    </span>
  )
}

interface CalendarActionsProps {
  readonly calendar: RoundCalendar
  readonly institution: Institution
  readonly assessmentId: string
  readonly isPlanned: boolean
  readonly onChoose: (task: CalendarTask) => void
}

function CalendarActions({ calendar, institution, assessmentId, isPlanned, onChoose }: CalendarActionsProps) {
  const { nameOf } = useCalendarWords()
  const { can, isLocked, year } = calendar
  const download = () => {
    const named = { assessmentId, calendar, institutionName: institution.name, nameOf, now: new Date() }
    saveFile(
      new Blob([writeIcs(named)], { type: 'text/calendar' }),
      `kalender-${institution.slug}-${year}.ics`,
    )
  }
  return (
    <>
      {isPlanned ? (
        <Button onClick={download}>
          <Trans>Unduh kalender (.ics)</Trans>
        </Button>
      ) : null}
      {can.lock ? (
        <Button onClick={() => onChoose({ kind: isLocked ? 'unlock' : 'lock' })}>
          {isLocked ? <Trans>Buka kunci putaran</Trans> : <Trans>Kunci putaran</Trans>}
        </Button>
      ) : null}
      {can.change && !isLocked ? (
        <Button kind="main" onClick={() => onChoose({ kind: 'plan' })}>
          <Trans>Ubah jadwal</Trans>
        </Button>
      ) : null}
    </>
  )
}
