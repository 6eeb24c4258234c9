import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ComponentProps, useEffect } from 'react'
import { stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { heldIn } from '../drafts/judgement-words.ts'
import { JudgementDesk } from '../judging/judgement-desk.tsx'
import styles from './value-in-room.module.css'

interface ValueInRoomProps
  extends Pick<
    ComponentProps<typeof JudgementDesk>,
    'place' | 'indicator' | 'found' | 'next' | 'onNext' | 'renderMeaning' | 'quote'
  > {
  readonly personId: string
  /** How often it was judged, as far as the room has heard: what a colleague says meanwhile is asked for. */
  readonly judgedVersion: number
}

const stage = 'interview'

/** The desk of an assessor, with value and texts of the stage before, in the room of the interview. */
export function ValueInRoom({ personId, judgedVersion, ...desk }: ValueInRoomProps) {
  const { assessmentId } = desk.place.round
  const { code } = desk.indicator
  const queryClient = useQueryClient()
  const query = stageIndicatorQuery({ assessmentId, code })
  const { data: stages } = useQuery(query)
  const isBehind = stages !== undefined && heldIn(stages, stage).version < judgedVersion
  // biome-ignore lint/correctness/useExhaustiveDependencies: each word of a colleague is asked for once
  useEffect(() => {
    if (isBehind) void queryClient.invalidateQueries({ queryKey: query.queryKey })
  }, [isBehind, judgedVersion])
  if (stages === undefined) return null
  return (
    <div className={styles.room}>
      <JudgementDesk
        key={code}
        {...{ ...desk, stages }}
        address={{ personId, assessmentId, stage, code }}
        mayJudge={stages.mayJudge}
      />
    </div>
  )
}
