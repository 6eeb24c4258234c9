import { Trans } from '@lingui/react/macro'
import type { OwnFinding } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useExplanationNames } from './use-explanation-names.ts'

interface AnswerWordsProps {
  readonly answer: NonNullable<OwnFinding['answer']>
  readonly timeZone: string
}

/** What the person has said to it. */
export function AnswerWords({ answer, timeZone }: AnswerWordsProps) {
  const at = useFormat().moment(answer.at, timeZone)
  const names = useExplanationNames()
  const explanation = answer.explanation ? names.of(answer.explanation) : ''
  return (
    <>
      {answer.kind === 'explained' ? (
        <Trans>
          “Ini memang saya: {explanation}”, dijawab {at}.
        </Trans>
      ) : (
        <Trans>“Akun ini memang dipakai bersama”, dijawab {at}.</Trans>
      )}
      {answer.note ? ` ${answer.note}` : null}
    </>
  )
}
