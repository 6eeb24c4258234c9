import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { Clarification, Objection, Room } from '../api/room.ts'
import { answerObjection, clarify } from '../api/steps.ts'
import styles from '../interview.module.css'
import { AskForm, ObjectForm, TermForm } from './ask-forms.tsx'
import { ReplyForm } from './reply-form.tsx'

interface DeadlinesPanelProps {
  readonly room: Room
  readonly assessmentId: string
  /** The item that is looked at. */
  readonly code: string | undefined
}

/** What was promised and what is objected to, each with its deadline and its answer. */
export function DeadlinesPanel({ room, assessmentId, code }: DeadlinesPanelProps) {
  const { clarifications, objections, can, term, timeZone, release } = room
  const format = useFormat()
  return (
    <Panel title={<Trans>Klarifikasi dan sanggah</Trans>}>
      <ul className={styles.rows}>
        {clarifications.map((each) => (
          <ClarificationRow key={each.id} {...{ room, assessmentId }} clarification={each} />
        ))}
        {objections.map((each) => (
          <ObjectionRow key={each.id} {...{ room, assessmentId }} objection={each} />
        ))}
        {clarifications.length + objections.length === 0 ? (
          <li>
            <p>
              <Trans>Belum ada yang diminta atau disanggah.</Trans>
            </p>
          </li>
        ) : null}
      </ul>
      <div className={styles.foot}>
        <p>
          {term === null ? (
            <Trans>Masa sanggah belum ditetapkan.</Trans>
          ) : term.isOver ? (
            <Trans>Masa sanggah berakhir {format.moment(term.dueAt, timeZone)}.</Trans>
          ) : (
            <Trans>Sanggahan dapat diajukan sebelum {format.moment(term.dueAt, timeZone)}.</Trans>
          )}
        </p>
        {can.conduct && code !== undefined ? <AskForm {...{ room, assessmentId, code }} /> : null}
        {can.setTerm ? <TermForm {...{ room, assessmentId }} /> : null}
        {can.object && code !== undefined && term !== null && !term.isOver && release !== 'closed' ? (
          <ObjectForm {...{ room, assessmentId, code }} />
        ) : null}
      </div>
    </Panel>
  )
}

interface ClarificationRowProps extends Omit<DeadlinesPanelProps, 'code'> {
  readonly clarification: Clarification
}

function ClarificationRow({ room, assessmentId, clarification }: ClarificationRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { id, code, text, dueAt, isOver, answers } = clarification
  return (
    <li>
      <p className={styles.said}>
        {code}: {text}
      </p>
      <p className={isOver && answers.length === 0 ? styles.cut : styles.by}>
        {isOver ? (
          <Trans>Batasnya sudah lewat, {format.moment(dueAt, room.timeZone)}</Trans>
        ) : (
          <Trans>sebelum {format.moment(dueAt, room.timeZone)}</Trans>
        )}
      </p>
      {answers.map((each) => (
        <p key={each.at} className={styles.said}>
          <strong>{each.byName}</strong>: {each.text}
        </p>
      ))}
      {room.can.clarify && !isOver ? (
        <ReplyForm
          {...{ assessmentId }}
          name={`klarifikasi/${id}`}
          label={t`Jawaban klarifikasi`}
          choices={[{ value: 'send', label: t`Kirim jawaban` }]}
          onSend={(reply) =>
            clarify(assessmentId, { kind: 'clarified', clarificationId: id, text: reply, evidence: [] })
          }
        />
      ) : null}
    </li>
  )
}

interface ObjectionRowProps extends Omit<DeadlinesPanelProps, 'code'> {
  readonly objection: Objection
}

function ObjectionRow({ room, assessmentId, objection }: ObjectionRowProps) {
  const { t } = useLingui()
  const { id, code, text, byName, answer } = objection
  return (
    <li>
      <p className={styles.said}>
        <Trans>
          Sanggahan {code} ({byName}): {text}
        </Trans>
      </p>
      {answer === null ? (
        <p className={styles.by}>
          <Trans>belum dijawab</Trans>
        </p>
      ) : (
        <p className={styles.said}>
          <strong>{answer.accepted ? <Trans>Diterima</Trans> : <Trans>Ditolak</Trans>}</strong> (
          {answer.byName}): {answer.reason}
        </p>
      )}
      {room.can.answerObjection && answer === null ? (
        <ReplyForm
          {...{ assessmentId }}
          name={`sanggah/${id}`}
          label={t`Alasan`}
          choices={[
            { value: 'accept', label: t`Terima` },
            { value: 'refuse', label: t`Tolak` },
          ]}
          onSend={(reason, choice) =>
            answerObjection(assessmentId, {
              ...{ kind: 'objection_answered', objectionId: id, reason },
              accepted: choice === 'accept',
            })
          }
        />
      ) : null}
    </li>
  )
}
