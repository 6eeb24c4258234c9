import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { endOfDay } from '../../../lib/local-time.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Deadline } from '../../../ui/deadline.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useConfirm } from '../api/answering.ts'
import type { OwnRequest } from '../api/contributions.ts'
import { ChangedNote } from '../changed-note.tsx'
import styles from '../contributions.module.css'
import { hasSaid } from '../has-said.ts'
import { isLongLate } from '../is-long-late.ts'
import { SaidWords } from '../said-words.tsx'
import { isUnsent } from './answer-draft.ts'
import { AnswerForm } from './answer-form.tsx'
import { AwaitedList } from './awaited-list.tsx'
import { ClosedNote } from './closed-note.tsx'
import { ProofHints } from './proof-hints.tsx'
import { UnsentNote } from './unsent-note.tsx'

interface RequestCardProps {
  readonly assessmentId: string
  readonly request: OwnRequest
  readonly timeZone: Institution['timeZone']
  /** Where a document is attached. */
  readonly attach: ReactNode
}

/** One question to the unit, with what it says. */
export function RequestCard({ assessmentId, request, timeZone, attach }: RequestCardProps) {
  const { answer, withdrawal, can, unit, question, indicatorCode, indicatorName, askedByName } = request
  const isUnfinished = isUnsent(request) && can.answer
  const [isOpen, setOpen] = useState(isUnfinished)
  return (
    <Panel title={question} aside={unit.name}>
      <div className={styles.body}>
        <p className={styles.quiet}>
          <Trans>
            Ditanyakan {askedByName} untuk indikator {indicatorCode}, {indicatorName}.
          </Trans>{' '}
          {request.closed === null ? (
            <>
              <Deadline
                at={endOfDay(request.dueOn, timeZone)}
                timeZone={timeZone}
                isOld={isLongLate(request)}
              />
              .
            </>
          ) : null}
        </p>
        {request.closed === null ? null : (
          <ClosedNote {...request.closed} {...{ timeZone }} isSentBack={answer !== null} />
        )}
        {withdrawal === null ? null : (
          <Note>
            <Trans>
              Tidak perlu dijawab lagi: {withdrawal.reason} ({withdrawal.authorName})
            </Trans>
          </Note>
        )}
        {isUnfinished && !isOpen ? <UnsentNote request={request} timeZone={timeZone} /> : null}
        {isOpen ? null : <ChangedNote request={request} />}
        {can.answer ? <ProofHints hints={request.hints} /> : null}
        {isOpen && answer?.sentBack ? (
          <Note tone="look">
            <Trans>
              Dikembalikan {answer.sentBack.byName}: {answer.sentBack.reason}
            </Trans>
          </Note>
        ) : null}
        {isOpen ? (
          <AnswerForm {...{ assessmentId, request }} onDone={() => setOpen(false)} />
        ) : (
          <>
            <SaidWords request={request} timeZone={timeZone} />
            <AwaitedList awaited={request.awaited} />
            <div className={styles.actions}>
              {can.confirm && answer ? <ConfirmButton {...{ assessmentId, request }} /> : null}
              {can.answer ? (
                <Button kind={hasSaid(request) ? 'plain' : 'main'} onClick={() => setOpen(true)}>
                  {isUnfinished ? (
                    <Trans>Lanjutkan ketikan</Trans>
                  ) : answer === null ? (
                    <Trans>Jawab</Trans>
                  ) : answer.sentBack ? (
                    <Trans>Perbaiki jawaban</Trans>
                  ) : (
                    <Trans>Ubah jawaban</Trans>
                  )}
                </Button>
              ) : null}
              {can.answer ? attach : null}
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}

function ConfirmButton({ assessmentId, request }: Pick<RequestCardProps, 'assessmentId' | 'request'>) {
  const errorWords = useErrorWords()
  const confirming = useConfirm({ assessmentId, requestId: request.id })
  const { answer } = request
  return (
    <>
      <Button
        kind="main"
        aria-disabled={confirming.isPending}
        onClick={() => answer && !confirming.isPending && confirming.mutate(answer.revision)}
      >
        <Trans>Sahkan jawaban ini</Trans>
      </Button>
      {confirming.error ? (
        <Note tone="bad" role="alert">
          {errorWords(confirming.error)}
        </Note>
      ) : null}
    </>
  )
}
