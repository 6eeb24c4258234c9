import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { sessionQuery } from '../../../lib/api/session.ts'
import { type StageIndicator, stageIndicatorQuery, stagesQuery } from '../../../lib/api/stages-outside.ts'
import { saveJudgement } from '../api/save-judgement.ts'
import { keptJudgements } from './device.ts'
import { JudgementSender } from './judgement-sender.ts'
import { heldIn, wordsBefore } from './judgement-words.ts'
import type { JudgementAddress } from './kept-judgements.ts'

/** The judgement of one indicator in one stage as it is being written; what uses it is made anew for another address. */
export function useJudgement(address: JudgementAddress, indicator: StageIndicator) {
  const queryClient = useQueryClient()
  const { assessmentId, stage, code } = address
  const [sender] = useState(
    () =>
      new JudgementSender({
        held: heldIn(indicator, stage),
        kept: keptJudgements.find(address),
        before: wordsBefore(indicator, stage),
        keep: (kept) => keptJudgements.keep(address, kept),
        save: (request) =>
          saveJudgement(address, request, {
            onHeld: (held) => {
              queryClient.setQueryData(stageIndicatorQuery({ assessmentId, code }).queryKey, held)
              void queryClient.invalidateQueries({ queryKey: stagesQuery(assessmentId).queryKey })
            },
            // asking for the session again is what notices its end
            onSignedOut: () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
          }),
      }),
  )
  const draft = useSyncExternalStore(sender.subscribe, sender.getDraft)
  useEffect(
    () => sender.happen({ type: 'heard', held: heldIn(indicator, stage) }),
    [sender, indicator, stage],
  )
  useEffect(() => {
    const leave = () => sender.rest(true)
    const look = () => sender.rest(document.hidden)
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', look)
      document.removeEventListener('visibilitychange', look)
      // another indicator is looked at: what was written here goes on its way
      sender.rest()
    }
  }, [sender])
  return { draft, sender }
}
