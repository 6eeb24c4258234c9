import { useQuery } from '@tanstack/react-query'
import type { Instrument } from '@undagi/maturity'
import { lazy, Suspense, useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { type StageOverview, stagesQuery } from '../../../lib/api/stages-outside.ts'
import { Button } from '../../../ui/button.tsx'
import { type OutsideTask, outsideTasks } from './outside-task.ts'
import { useOutsideWords } from './use-outside-words.ts'

const OutsideDialog = lazy(async () => {
  const { OutsideDialog } = await import('./outside-dialog.tsx')
  return { default: OutsideDialog }
})

interface OutsideActionsProps {
  readonly round: RoundOverview
  readonly instrument: Instrument
  /** Where the page says that it stands: no step is offered from anywhere else, while one of both is still read again. */
  readonly shownStage?: StageOverview['stage']
}

/** Only for who may: the steps of the ministry from where the assessment stands. */
export function OutsideActions({ round, instrument, shownStage }: OutsideActionsProps) {
  const words = useOutsideWords()
  const [task, setTask] = useState<OutsideTask>()
  // Who records letters is not told of each mark of the review: while they decide, what is left is asked for again.
  const { data: overview, refetch } = useQuery({
    ...stagesQuery(round.assessmentId),
    refetchInterval: ({ state }) =>
      task === 'consolidation' && state.data?.can.byLetterOnly === true ? 3000 : false,
  })
  if (overview === undefined) return null
  const isWhole = shownStage === undefined || shownStage === overview.stage
  const [first, ...others] = isWhole ? outsideTasks(overview) : []
  const choose = (each: OutsideTask) => {
    setTask(each)
    void refetch()
  }
  return (
    <>
      {[...(first === undefined ? [] : [first]), ...others].map((each) => (
        <Button key={each} kind={each === first ? 'main' : 'plain'} onClick={() => choose(each)}>
          {words[each].label}
        </Button>
      ))}
      {task ? (
        <Suspense fallback={null}>
          <OutsideDialog {...{ round, instrument, overview, task }} onClose={() => setTask(undefined)} />
        </Suspense>
      ) : null}
    </>
  )
}
