import { useState } from 'react'
import { type Move, type Stage, type SubmissionGap, useMove } from '../api/stage.ts'

export interface Moving {
  /** As it stands now, also when a colleague moves it while the dialog is open. */
  readonly stage: Stage
  /** Where it stood when the dialog was opened. */
  readonly expectedStage: Stage['stage']
  readonly seenGaps: readonly SubmissionGap[]
  /** A colleague was there first. */
  readonly isElsewhere: boolean
  readonly isPending: boolean
  readonly error: unknown
  readonly make: (move: Move) => void
}

interface Opened {
  readonly assessmentId: string
  readonly stage: Stage
  readonly onDone: (stage: Stage) => void
}

/** One step, from the moment that somebody begins to think about it. */
export function useMoving({ assessmentId, stage, onDone }: Opened): Moving {
  const [opened] = useState(stage)
  const { mutate, isPending, isSuccess, error } = useMove(assessmentId)
  return {
    stage,
    expectedStage: opened.stage,
    seenGaps: opened.gaps,
    // one's own step is no colleague's
    isElsewhere: stage.stage !== opened.stage && !isPending && !isSuccess,
    isPending,
    error,
    make: (move) => mutate(move, { onSuccess: onDone }),
  }
}
