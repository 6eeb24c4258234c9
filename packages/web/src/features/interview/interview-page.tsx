import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type Instrument, indicatorsOf } from '@undagi/maturity'
import { lazy, Suspense, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Note } from '../../ui/note.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import { type Room, roomQuery, useInRoom } from './api/room.ts'
import styles from './interview-page.module.css'
import { EvidencePanel, type RenderEvidence } from './item/evidence-panel.tsx'
import { ItemPanel } from './item/item-panel.tsx'
import type { RenderValue } from './item/value-panel.tsx'
import { UnsentNotes } from './outbox/unsent-notes.tsx'
import { useOutbox } from './outbox/use-outbox.ts'
import type { RenderAttached } from './papers/attached.ts'
import { DeadlinesPanel } from './papers/deadlines-panel.tsx'
import { RoomHead } from './room-head.tsx'
import { type RoomPart, RoomParts } from './room-parts.tsx'
import said from './said.module.css'

const AgendaDialog = lazy(async () => ({
  default: (await import('./papers/agenda-dialog.tsx')).AgendaDialog,
}))
const MinutesDialog = lazy(async () => ({
  default: (await import('./papers/minutes-dialog.tsx')).MinutesDialog,
}))
const PeopleDialog = lazy(async () => ({
  default: (await import('./papers/people-dialog.tsx')).PeopleDialog,
}))

const minutesAnchor = 'notula'

export type RoomDialog = 'agenda' | 'minutes' | 'people'

interface InterviewPageProps {
  readonly institution: Institution
  readonly assessmentId: string
  readonly year: number
  /** With the criteria that the text of the round's year asks. */
  readonly instrument: Instrument
  readonly renderEvidence: RenderEvidence
  readonly renderValue: RenderValue
  readonly renderAttached: RenderAttached
}

/** The room of the interview: agenda, what is said, the evidence beside it, and the minutes that write themselves. */
export function InterviewPage(props: InterviewPageProps) {
  const { institution, assessmentId, year, instrument, renderEvidence, renderValue, renderAttached } = props
  const { t } = useLingui()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: room } = useSuspenseQuery(roomQuery(assessmentId))
  const [isOpen, setOpen] = useState(true)
  const [chosen, setChosen] = useState<string>()
  const meant = useLocation({ select: ({ hash }) => hash })
  // Tasks and letters lead to the minutes, or to what is due.
  const [part, setPart] = useState<RoomPart>(meant === '' || meant === minutesAnchor ? 'talk' : 'deadlines')
  const [dialog, setDialog] = useState<RoomDialog | undefined>(
    meant === minutesAnchor ? 'minutes' : undefined,
  )
  const speaking = useOutbox(assessmentId, session.person.id)
  useInRoom(assessmentId, setOpen)
  usePageTitle(`${t`Ruang interviu`}, ${institution.name} ${year}`)
  const running = room.items.find(({ isRunning }) => isRunning)
  const item = room.items.find(({ code }) => code === chosen) ?? running ?? room.items[0]
  const close = () => setDialog(undefined)
  const choose = (code: string) => {
    setChosen(code)
    setPart('talk')
  }
  return (
    <>
      <RoomHead {...{ room, isOpen }} institutionName={institution.name} onDialog={setDialog} />
      <UnsentNotes {...{ speaking, isOpen }} />
      {room.stage === 'interview' ? null : (
        <Note className={said.note}>
          <p>
            <Trans>Penilaian ini sedang tidak di tahap interviu. Yang tercatat tetap dapat dibaca.</Trans>
          </p>
        </Note>
      )}
      <RoomParts {...{ room, part }} onPart={setPart} />
      <div className={styles.grid} data-part={part}>
        <div className={styles.agenda}>
          <AgendaPanel
            {...{ room }}
            current={item?.code}
            onChoose={choose}
            onEdit={() => setDialog('agenda')}
          />
        </div>
        <div className={styles.talk}>
          {item ? (
            <ItemPanel
              key={item.code}
              {...{ room, item, instrument, assessmentId, speaking, renderValue }}
              onNext={choose}
            />
          ) : (
            <EmptyAgenda {...{ room }} />
          )}
        </div>
        <div className={styles.evidence}>
          {item ? <EvidencePanel key={item.code} {...{ room, item, speaking, renderEvidence }} /> : null}
        </div>
        <div className={styles.deadlines}>
          <DeadlinesPanel
            {...{ room, assessmentId, renderAttached }}
            code={item?.code}
            indicators={indicatorsOf(instrument)}
          />
        </div>
      </div>
      <Suspense fallback={null}>
        {dialog === 'agenda' ? <AgendaDialog {...{ room, assessmentId }} onClose={close} /> : null}
        {dialog === 'minutes' ? <MinutesDialog {...{ room, assessmentId }} onClose={close} /> : null}
        {dialog === 'people' ? <PeopleDialog {...{ room, assessmentId }} onClose={close} /> : null}
      </Suspense>
    </>
  )
}

function EmptyAgenda({ room }: { readonly room: Room }) {
  return (
    <Note>
      <p>
        {room.can.conduct ? (
          <Trans>Belum ada butir. Susun agenda: Undagi mengusulkan indikator yang perlu dibicarakan.</Trans>
        ) : (
          <Trans>Belum ada butir. Asesor menyusun agendanya sebelum interviu.</Trans>
        )}
      </p>
    </Note>
  )
}
