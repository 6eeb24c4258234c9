import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { OwnFinding } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { AnswerWords } from '../finding/answer-words.tsx'
import { ClosingWords } from '../finding/closing-words.tsx'
import styles from '../finding/finding.module.css'
import { ReasonList } from '../finding/reason-list.tsx'
import { SetAsideWords } from '../finding/set-aside-words.tsx'
import { AnswerDialog } from './answer-dialog.tsx'

interface OwnFindingPanelProps {
  readonly finding: OwnFinding
  readonly help: ReactNode
}

/** One thing that was noticed: why, what was not counted, and the two answers. */
export function OwnFindingPanel({ finding, help }: OwnFindingPanelProps) {
  const { institution, answer, closing, reasons, setAside } = finding
  const { timeZone } = institution
  const at = useFormat().date(finding.noticedAt, timeZone)
  const [answering, setAnswering] = useState<'explained' | 'admitted'>()
  return (
    <Panel
      title={
        finding.verdict === 'likely_shared' ? (
          <Trans>Akun Anda tampaknya dipakai beberapa orang</Trans>
        ) : (
          <Trans>Ada yang perlu ditanyakan tentang akun Anda</Trans>
        )
      }
      aside={
        <Trans>
          {institution.name}, diketahui {at}
        </Trans>
      }
    >
      <div className={styles.finding}>
        <ReasonList {...{ reasons, timeZone }} />
        <SetAsideWords setAside={setAside} />
        {answer ? (
          <p>
            <AnswerWords {...{ answer, timeZone }} />
          </p>
        ) : null}
        {closing ? (
          <p>
            <ClosingWords {...{ closing, timeZone }} />
          </p>
        ) : null}
        {answer || closing ? null : <Choices {...{ finding, help }} onAnswer={setAnswering} />}
      </div>
      {answering ? (
        <AnswerDialog {...{ finding, help }} kind={answering} onClose={() => setAnswering(undefined)} />
      ) : null}
    </Panel>
  )
}

interface ChoicesProps extends OwnFindingPanelProps {
  readonly onAnswer: (kind: 'explained' | 'admitted') => void
}

function Choices({ finding, help, onAnswer }: ChoicesProps) {
  const from = useFormat().date(finding.administratorFrom, finding.institution.timeZone)
  const hasTime = new Date(finding.administratorFrom) > new Date()
  return (
    <>
      <p className={styles.quiet}>
        {hasTime ? (
          <Trans>
            Baru Anda yang diberi tahu. Administrator melihatnya sesudah Anda menjawab, atau mulai {from}.
          </Trans>
        ) : (
          <Trans>Administrator dapat melihatnya sejak {from}. Jawaban Anda tetap berguna.</Trans>
        )}
      </p>
      {help ? <p>{help}</p> : null}
      <div className={styles.actions}>
        <Button onClick={() => onAnswer('explained')}>
          <Trans>Ini memang saya</Trans>
        </Button>
        <Button onClick={() => onAnswer('admitted')}>
          <Trans>Akun ini memang dipakai bersama</Trans>
        </Button>
      </div>
    </>
  )
}
