import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Minutes, Room } from '../api/room.ts'
import { useWhose } from '../use-whose.ts'
import styles from './papers.module.css'
import { PromisedText } from './promised-text.tsx'
import { Signatures } from './signatures.tsx'

interface MinutesDialogProps {
  readonly room: Room
  readonly assessmentId: string
  readonly onClose: () => void
}

/** The minutes as they write themselves, and the hands under them. */
export function MinutesDialog({ room, assessmentId, onClose }: MinutesDialogProps) {
  return (
    <Dialog open wide onClose={onClose} title={<Trans>Notula interviu</Trans>}>
      <div className={styles.dialog}>
        <MinutesText minutes={room.minutes} timeZone={room.timeZone} />
        <Signatures {...{ room, assessmentId }} />
        {room.minutes.items.length > 0 && room.can.readRecord ? (
          <p>
            <a href={`/api/assessments/${assessmentId}/interview/record`} target="_blank" rel="noreferrer">
              <Trans>Buka Berita Acara Interviu (PDF)</Trans>
            </a>
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}

function MinutesText({ minutes, timeZone }: { readonly minutes: Minutes; readonly timeZone: string }) {
  const { t } = useLingui()
  const whose = useWhose()
  return (
    <div className={styles.minutes}>
      {minutes.sessions.length > 1 ? (
        minutes.sessions.map((each, at) => (
          <section key={each.from}>
            <h3>
              <Trans>Sesi {at + 1}</Trans>
            </h3>
            <Meeting startsAt={each.from} venue={each.venue} present={each.present} timeZone={timeZone} />
          </section>
        ))
      ) : (
        <Meeting {...single(minutes)} present={minutes.present} timeZone={timeZone} />
      )}
      {minutes.absent.length > 0 ? (
        <p>
          <Trans>Tidak hadir: {namesOf(minutes.absent)}</Trans>
        </p>
      ) : null}
      {minutes.items.map(({ code, name, said, shown }) => (
        <section key={code}>
          <h3>
            {code} {name}
          </h3>
          {said.map(({ kind, text, by, writtenBy }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said twice stands twice, at its place
            <p key={at} className={styles.turn}>
              <strong>{kind === 'question' ? <Trans>Pertanyaan</Trans> : <Trans>Jawaban</Trans>}</strong>,{' '}
              {whose(by, writtenBy)}: {text}
            </p>
          ))}
          {shown.map(({ offerId, title, page, place }) => (
            <p key={`${offerId} ${page} ${place}`}>
              {title ?? t`Dokumen terbatas`}
              {page === null ? null : t`, hlm. ${page}`}
            </p>
          ))}
        </section>
      ))}
      <PromisedText promised={minutes.promised} timeZone={timeZone} />
    </div>
  )
}

const namesOf = (people: Minutes['present']) =>
  people.map(({ name, office }) => (office === '' ? name : `${name} (${office})`)).join(', ')

/** A session that was held by no appointment began with what was said first; before any, there is what was appointed. */
function single({ sessions: [only], startsAt, venue }: Minutes): Pick<Minutes, 'startsAt' | 'venue'> {
  return only === undefined
    ? { startsAt, venue }
    : { startsAt: only.startsAt ?? only.from, venue: only.venue }
}

interface MeetingProps extends Pick<Minutes, 'startsAt' | 'venue' | 'present'> {
  readonly timeZone: string
}

/** When, where, and who was there. */
function Meeting({ startsAt, venue, present, timeZone }: MeetingProps) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <>
      <p>
        {startsAt === null ? t`Jadwal belum diisi` : format.moment(startsAt, timeZone)}
        {venue === '' ? null : `, ${venue}`}
      </p>
      <p>
        <Trans>Hadir: {namesOf(present) || '–'}</Trans>
      </p>
    </>
  )
}
