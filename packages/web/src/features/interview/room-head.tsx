import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { timeLeft } from '../../lib/time-left.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { TimeLeftText } from '../../ui/time-left-text.tsx'
import type { Room } from './api/room.ts'
import type { RoomDialog } from './interview-page.tsx'
import { itemsDone } from './items-done.ts'
import styles from './room-head.module.css'
import { useSideNames } from './use-side-names.ts'

const minuteMs = 60_000

interface RoomHeadProps {
  readonly room: Room
  readonly isOpen: boolean
  readonly institutionName: string
  readonly onDialog: (dialog: RoomDialog) => void
}

/** When and where, who is present, what time it is there. */
export function RoomHead({ room, isOpen, institutionName, onDialog }: RoomHeadProps) {
  const format = useFormat()
  const { schedule, timeZone, items, can, minutes } = room
  const now = new Date(useNow()).toISOString()
  const { done, counted } = itemsDone(items)
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>
          <Trans>Ruang interviu</Trans>
        </h1>
        <p>
          {institutionName}
          {schedule ? `, ${format.moment(schedule.startsAt, timeZone)}, ${schedule.venue}` : null}
        </p>
        {minutes.isSigned ? (
          <p>
            {schedule !== null && now < schedule.startsAt ? (
              <Trans>
                Notula sudah ditandatangani kedua pihak: yang dibicarakan pada jadwal itu tidak lagi masuk ke
                dalamnya.
              </Trans>
            ) : (
              <Trans>Notula sudah ditandatangani kedua pihak.</Trans>
            )}
          </p>
        ) : null}
      </div>
      <Attendance {...{ room }} />
      <div className={styles.clock}>
        <strong>{format.time(now, timeZone)}</strong>
        <p>
          <Remaining {...{ schedule, now }} />
          {counted === 'judged' ? (
            <Trans>
              {done} dari <Plural value={items.length} other="# butir" /> dinilai
            </Trans>
          ) : (
            <Trans>
              {done} dari <Plural value={items.length} other="# butir" /> dibahas
            </Trans>
          )}
        </p>
        <p role="status" className={isOpen ? undefined : styles.cut}>
          {isOpen ? <Trans>tersambung</Trans> : <Trans>sambungan terputus</Trans>}
        </p>
      </div>
      <div className={styles.actions}>
        {can.schedule ? (
          <Button onClick={() => onDialog('people')}>
            <Trans>Jadwal dan peserta</Trans>
          </Button>
        ) : null}
        <Button onClick={() => onDialog('minutes')}>
          <Trans>Notula</Trans>
        </Button>
      </div>
    </div>
  )
}

/** What is left of the time that was set, while it runs. */
function Remaining({ schedule, now }: Pick<Room, 'schedule'> & { readonly now: string }) {
  if (schedule === null || now < schedule.startsAt) return null
  const ends = new Date(Date.parse(schedule.startsAt) + schedule.minutes * minuteMs).toISOString()
  const left = timeLeft(ends, Date.parse(now))
  if (left === null) return null
  return (
    <>
      <Trans>
        sisa <TimeLeftText {...left} />
      </Trans>
      ,{' '}
    </>
  )
}

/** Initials of everybody who is invited or here; a dashed ring for who is not here now. */
function Attendance({ room: { here, participants } }: Pick<RoomHeadProps, 'room'>) {
  const { t } = useLingui()
  const sides = useSideNames()
  const hereIds = new Set(here.map(({ personId }) => personId))
  const invited = participants.map((each) => ({
    ...{ key: each.participantId, name: each.name, side: each.side },
    isHere: each.personId !== null && hereIds.has(each.personId),
  }))
  const listed = new Set(participants.map(({ personId }) => personId))
  const others = here
    .filter(({ personId }) => !listed.has(personId))
    .map(({ personId, name, side }) => ({ key: personId, name, side, isHere: true }))
  const all = [...others, ...invited].toSorted((a, b) => Number(b.isHere) - Number(a.isHere))
  return (
    <div className={styles.attendance}>
      <ul aria-label={t`Siapa yang ada di ruang`}>
        {all.map(({ key, name, side, isHere }) => (
          <li
            key={key}
            className={classNames(
              styles.face,
              side === 'assessors' && styles.assessor,
              !isHere && styles.away,
            )}
            title={`${name}, ${sides[side]}`}
          >
            <span aria-hidden="true">{initialsOf(name)}</span>
            <span className={styles.hidden}>
              {isHere ? t`${name}, ${sides[side]}, ada di ruang` : t`${name}, ${sides[side]}, belum di ruang`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Plural value={here.length} _0="Belum ada yang di ruang" other="# orang di ruang" />
      </p>
    </div>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
}
