import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Anchored } from '../../../ui/anchored.tsx'
import { Deadline } from '../../../ui/deadline.tsx'
import type { Clarification, Room } from '../api/room.ts'
import { clarify } from '../api/steps.ts'
import { useHasKept } from '../outbox/use-has-kept.ts'
import said from '../said.module.css'
import { type RenderAttached, takesEvidence } from './attached.ts'
import { AttachedList } from './attached-list.tsx'
import { Folded } from './folded.tsx'
import { ReplyForm } from './reply-form.tsx'
import { clarificationStanding } from './what-is-left.ts'

interface ClarificationRowProps {
  readonly room: Room
  readonly assessmentId: string
  readonly clarification: Clarification
  readonly renderAttached: RenderAttached
}

/** What the institution was asked to bring, what it brought, and the form while an answer is taken: at hand where none was given, folded for a further one. */
export function ClarificationRow({
  room,
  assessmentId,
  clarification,
  renderAttached,
}: ClarificationRowProps) {
  const { t } = useLingui()
  const { id, code, text, answers } = clarification
  const { answeredAt, takesAnswers } = clarificationStanding(clarification)
  const name = `klarifikasi/${id}`
  const hasKept = useHasKept(`${assessmentId}/${name}`)
  const form =
    room.can.clarify && takesAnswers ? (
      <ReplyForm
        {...{ assessmentId, name }}
        label={t`Jawaban klarifikasi`}
        choices={[{ value: 'send', label: t`Kirim jawaban` }]}
        attach={(attaching) => renderAttached({ ...attaching, code, isAsked: takesEvidence(room, code) })}
        onSend={(reply, _, evidence) =>
          clarify(assessmentId, { kind: 'clarified', clarificationId: id, text: reply, evidence })
        }
      />
    ) : null
  return (
    <li>
      <Anchored name={id}>
        <p className={said.said}>
          {code}: {text}
        </p>
      </Anchored>
      <WhenLine {...{ clarification }} timeZone={room.timeZone} />
      {answers.map((each) => (
        <div key={each.at} className={said.said}>
          <p>
            <strong>{each.byName}</strong>: {each.text}
          </p>
          <AttachedList code={code} evidence={each.evidence} />
        </div>
      ))}
      {form === null || answeredAt === null ? (
        form
      ) : (
        <Folded
          title={
            hasKept ? <Trans>Tambah jawaban (ada yang belum dikirim)</Trans> : <Trans>Tambah jawaban</Trans>
          }
        >
          {form}
        </Folded>
      )}
    </li>
  )
}

function WhenLine({
  clarification,
  timeZone,
}: Pick<ClarificationRowProps, 'clarification'> & { readonly timeZone: string }) {
  const format = useFormat()
  const { dueAt, isOver } = clarification
  const { answeredAt, takesAnswers } = clarificationStanding(clarification)
  if (answeredAt === null)
    return (
      <p className={isOver ? said.cut : said.by}>
        <Deadline at={dueAt} timeZone={timeZone} />
      </p>
    )
  return (
    <p className={said.by}>
      <Trans>dijawab {format.moment(answeredAt, timeZone)}</Trans>
      {takesAnswers ? (
        <>
          ; <Trans>masih dapat ditambah</Trans>: <Deadline at={dueAt} timeZone={timeZone} />
        </>
      ) : null}
    </p>
  )
}
