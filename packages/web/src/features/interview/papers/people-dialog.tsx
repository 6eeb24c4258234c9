import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { zoneName } from '../../../lib/format.ts'
import type { LetterDraft } from '../../../lib/letter-draft.ts'
import { toDeadline } from '../../../lib/local-time.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type Room, useRoomStep } from '../api/room.ts'
import { conduct, schedule } from '../api/steps.ts'
import { useSideNames } from '../use-side-names.ts'
import { LetterFields } from './letter-fields.tsx'
import styles from './papers.module.css'
import { useCandidateWords } from './use-candidate-words.ts'
import { useLetter } from './use-letter.ts'

interface PeopleDialogProps {
  readonly room: Room
  readonly assessmentId: string
  readonly onClose: () => void
}

/** When, where, who is invited, and who signs. */
export function PeopleDialog({ room, assessmentId, onClose }: PeopleDialogProps) {
  const step = useRoomStep(assessmentId)
  const errorWords = useErrorWords()
  const { said, setSaid, letter } = useLetter()
  const act = (entry: Parameters<typeof schedule>[1]) => step.mutate(() => schedule(assessmentId, entry))
  const note = (participantId: string, isPresent: boolean) =>
    step.mutate(() => conduct(assessmentId, { kind: 'attendance_noted', participantId, isPresent }))
  return (
    <Dialog open wide onClose={onClose} title={<Trans>Jadwal dan peserta</Trans>}>
      <div className={styles.dialog}>
        {room.can.scheduleByLetter ? <LetterFields {...{ said, setSaid }} /> : null}
        <ScheduleFields {...{ room, act, letter }} />
        <Invited {...{ room, act, letter }} onNote={room.can.conduct ? note : undefined} />
        <InviteFields {...{ room, act, letter }} />
        {step.error ? (
          <Note tone="bad" role="alert">
            {errorWords(step.error)}
          </Note>
        ) : null}
      </div>
    </Dialog>
  )
}

interface PartProps {
  readonly room: Room
  readonly act: (entry: Parameters<typeof schedule>[1]) => void
  /** Null: none is written, or none is asked for. */
  readonly letter: LetterDraft | null
}

function ScheduleFields({ room, act, letter }: PartProps) {
  const { t } = useLingui()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('09:00')
  const [minutes, setMinutes] = useState(`${room.schedule?.minutes ?? 120}`)
  const [venue, setVenue] = useState(room.schedule?.venue ?? '')
  const [isTried, setTried] = useState(false)
  const startsAt = toDeadline({ deadlineDate: day, deadlineTime: time }, room.timeZone)
  const length = Number.parseInt(minutes, 10)
  const isLongEnough = length >= 15 && length <= 1440
  const save = () => {
    setTried(true)
    if (startsAt !== null && isLongEnough)
      act({ kind: 'scheduled', startsAt, minutes: length, venue, letter })
  }
  return (
    <fieldset className={styles.fields}>
      <legend>
        <Trans>Jadwal</Trans>
      </legend>
      <DateField
        label={t`Hari`}
        value={day}
        error={isTried && startsAt === null ? t`Isi harinya.` : undefined}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextField
        label={t`Jam mulai (${zoneName(room.timeZone)})`}
        type="time"
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <TextField
        label={t`Lama (menit)`}
        inputMode="numeric"
        value={minutes}
        error={isTried && !isLongEnough ? t`Tulis menitnya, 15 sampai 1440.` : undefined}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <TextField
        label={t`Tempat atau tautan`}
        maxLength={400}
        value={venue}
        onChange={(event) => setVenue(event.target.value)}
      />
      <Button onClick={save}>
        <Trans>Simpan jadwal</Trans>
      </Button>
    </fieldset>
  )
}

interface InvitedProps extends PartProps {
  /** Whoever conducts says who came. */
  readonly onNote: ((participantId: string, isPresent: boolean) => void) | undefined
}

function Invited({ room, act, letter, onNote }: InvitedProps) {
  const { t } = useLingui()
  const sides = useSideNames()
  return (
    <ul className={styles.people} aria-label={t`Peserta`}>
      {room.participants.map(({ participantId, name, office, side, signs, isPresent }) => (
        <li key={participantId}>
          <span>
            {name}
            {office === '' ? null : `, ${office}`} ({sides[side]}
            {signs ? t`, menandatangani` : null})
          </span>
          {onNote ? (
            <Button kind="quiet" aria-pressed={isPresent} onClick={() => onNote(participantId, !isPresent)}>
              {isPresent ? <Trans>hadir</Trans> : <Trans>belum hadir</Trans>}
            </Button>
          ) : null}
          {maySay(room, side) ? (
            <Button
              kind="quiet"
              aria-label={t`Keluarkan ${name}`}
              onClick={() => act({ kind: 'uninvited', participantId, letter })}
            >
              <Trans>Keluarkan</Trans>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Whom the others send is not the institution's to say. */
function maySay({ can }: Room, side: Room['participants'][number]['side']): boolean {
  return side === 'institution' || can.inviteOthers
}

const unlisted = 'unlisted'

function InviteFields({ room, act, letter }: PartProps) {
  const { t } = useLingui()
  const sides = useSideNames()
  const wordsOf = useCandidateWords()
  const listed = new Set(room.participants.map(({ personId }) => personId))
  const free = room.candidates.filter(({ personId, side }) => !listed.has(personId) && maySay(room, side))
  const [who, setWho] = useState(unlisted)
  const [name, setName] = useState('')
  const [office, setOffice] = useState('')
  const [signs, setSigns] = useState(false)
  const found = free.find(({ personId, side }) => `${personId} ${side}` === who)
  const add = () => {
    if (found === undefined && name.trim() === '') return
    act({
      ...{ kind: 'invited', participantId: crypto.randomUUID(), office },
      ...{ personId: found?.personId ?? null, name: found?.name ?? name.trim() },
      ...{ side: found?.side ?? 'institution', signs: found?.maySign === true && signs, letter },
    })
    setWho(unlisted)
    setName('')
    setOffice('')
    setSigns(false)
  }
  return (
    <fieldset className={styles.fields}>
      <legend>
        <Trans>Undang peserta</Trans>
      </legend>
      <SelectField
        label={t`Siapa`}
        value={who}
        choices={[
          { value: unlisted, label: t`Seseorang tanpa akun` },
          ...free.map((each) => ({
            value: `${each.personId} ${each.side}`,
            label: `${wordsOf(each)} (${sides[each.side]})`,
          })),
        ]}
        onChoose={setWho}
      />
      {found === undefined ? (
        <TextField
          label={t`Nama`}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      ) : null}
      <TextField
        label={t`Jabatan`}
        maxLength={400}
        value={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      {found === undefined ? null : !found.maySign ? (
        <p className={styles.check}>
          <Trans>
            Tidak menandatangani: yang menandatangani ialah asesor yang ditugaskan, koordinator, penanggung
            jawab, dan asesor internal.
          </Trans>
        </p>
      ) : (
        <label className={styles.check}>
          <input type="checkbox" checked={signs} onChange={(event) => setSigns(event.target.checked)} />
          <Trans>Menandatangani notula untuk pihaknya</Trans>
        </label>
      )}
      <Button onClick={add}>
        <Trans>Tambahkan</Trans>
      </Button>
    </fieldset>
  )
}
