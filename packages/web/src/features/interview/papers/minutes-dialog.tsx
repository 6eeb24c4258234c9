import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Minutes, Room } from '../api/room.ts'
import styles from './papers.module.css'
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
  const format = useFormat()
  const names = (people: Minutes['present']) =>
    people.map(({ name, office }) => (office === '' ? name : `${name} (${office})`)).join(', ')
  return (
    <div className={styles.minutes}>
      <p>
        {minutes.startsAt === null ? t`Jadwal belum diisi` : format.moment(minutes.startsAt, timeZone)}
        {minutes.venue === '' ? null : `, ${minutes.venue}`}
      </p>
      <p>
        <Trans>Hadir: {names(minutes.present) || '–'}</Trans>
      </p>
      {minutes.absent.length > 0 ? (
        <p>
          <Trans>Tidak hadir: {names(minutes.absent)}</Trans>
        </p>
      ) : null}
      {minutes.items.map(({ code, name, questions, answers, shown }) => (
        <section key={code}>
          <h3>
            {code} {name}
          </h3>
          {questions.map(({ text, by }) => (
            <p key={`${by} ${text}`}>
              <Trans>
                <strong>Pertanyaan</strong> ({by}): {text}
              </Trans>
            </p>
          ))}
          {answers.map(({ text, by }) => (
            <p key={`${by} ${text}`}>
              <Trans>
                <strong>Jawaban</strong> ({by}): {text}
              </Trans>
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
      {minutes.promised.length > 0 ? (
        <section>
          <h3>
            <Trans>Yang masih harus disampaikan</Trans>
          </h3>
          {minutes.promised.map(({ code, text, dueAt }) => (
            <p key={`${code} ${dueAt} ${text}`}>
              <Trans>
                {code}: {text}, sebelum {format.moment(dueAt, timeZone)}
              </Trans>
            </p>
          ))}
        </section>
      ) : null}
    </div>
  )
}
