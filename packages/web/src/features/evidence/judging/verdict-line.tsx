import { Trans } from '@lingui/react/macro'
import type { EvidenceExamination, Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { useExaminationWords } from './use-examination-words.ts'

interface VerdictLineProps {
  readonly institution: Institution
  readonly examination: Pick<EvidenceExamination, 'state' | 'verdict'>
}

const tones = {
  waiting: undefined,
  revised: 'look',
  accepted: 'fine',
  repair_asked: 'look',
  refused: 'bad',
} as const

/** What was said of something offered, by whom and why. */
export function VerdictLine({ institution, examination: { state, verdict } }: VerdictLineProps) {
  const words = useExaminationWords()
  const format = useFormat()
  if (verdict === null) return null
  const { authorName, reason } = verdict
  const judged = format.moment(verdict.judgedAt, institution.timeZone)
  return (
    <Note tone={tones[state]}>
      <p>
        <Trans>
          <strong>{words[state]}</strong>, putusan {authorName}, {judged}
        </Trans>
      </p>
      {reason ? <p>{reason}</p> : null}
    </Note>
  )
}
