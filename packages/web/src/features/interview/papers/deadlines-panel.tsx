import { Trans } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { Anchored } from '../../../ui/anchored.tsx'
import { Deadline } from '../../../ui/deadline.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Room } from '../api/room.ts'
import { AskForm } from './ask-form.tsx'
import type { RenderAttached } from './attached.ts'
import { ClarificationRow } from './clarification-row.tsx'
import { ObjectForm } from './object-form.tsx'
import { ObjectionRow } from './objection-row.tsx'
import styles from './papers.module.css'
import { TermEnded } from './term-ended.tsx'
import { EndTermForm, TermForm } from './term-forms.tsx'
import { awaitsAnswers } from './what-is-left.ts'

interface DeadlinesPanelProps {
  readonly room: Room
  readonly assessmentId: string
  /** The item that is looked at. */
  readonly code: string | undefined
  /** Those that can be objected to. */
  readonly indicators: readonly Indicator[]
  readonly renderAttached: RenderAttached
}

/** What was promised and what is objected to, each with its deadline and its answer. */
export function DeadlinesPanel(props: DeadlinesPanelProps) {
  const { room, assessmentId, code, indicators, renderAttached } = props
  const { clarifications, objections, can, term, timeZone, release } = room
  const format = useFormat()
  return (
    <Panel title={<Trans>Klarifikasi dan sanggah</Trans>}>
      <ul className={styles.rows}>
        {clarifications.map((each) => (
          <ClarificationRow key={each.id} {...{ room, assessmentId, renderAttached }} clarification={each} />
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
        <Anchored name="sanggah">
          <p>
            {term === null ? (
              <>
                <Trans>Masa sanggah belum ditetapkan.</Trans>{' '}
                {can.setTerm ? null : (
                  <Trans>
                    Yang menetapkannya tim pelaksana nasional, atau penanggung jawab menurut suratnya.
                  </Trans>
                )}
              </>
            ) : term.ended !== null ? (
              <TermEnded {...{ timeZone }} ended={term.ended} />
            ) : term.isOver ? (
              <Trans>Masa sanggah berakhir {format.moment(term.dueAt, timeZone)}.</Trans>
            ) : (
              <>
                <Trans>Sanggahan dapat diajukan:</Trans> <Deadline at={term.dueAt} timeZone={timeZone} />
              </>
            )}
          </p>
        </Anchored>
        {term === null || term.answersDueAt === null || !awaitsAnswers(room) ? null : (
          <p>
            <Trans>Sanggahan dijawab:</Trans> <Deadline at={term.answersDueAt} timeZone={timeZone} />
          </p>
        )}
        {can.conduct && code !== undefined ? <AskForm {...{ room, assessmentId, code }} /> : null}
        {can.setTerm ? <TermForm {...{ room, assessmentId }} /> : null}
        {can.setTerm && term !== null && !term.isOver ? <EndTermForm {...{ room, assessmentId }} /> : null}
        {can.object && term !== null && !term.isOver && release !== 'closed' ? (
          <ObjectForm {...{ room, assessmentId, code, indicators, renderAttached }} />
        ) : null}
      </div>
    </Panel>
  )
}
