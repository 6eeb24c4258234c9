import type { QueryClient } from '@tanstack/react-query'
import { differenceQuery } from './stage-difference.ts'
import { stageIndicatorQuery, stagesQuery } from './stages-outside.ts'
import { withJudged } from './with-judged.ts'

interface Judged {
  readonly assessmentId: string
  readonly code: string
}

/** Somebody judged this indicator: it is read again where it or the list is open, and takes its place in the list. */
export async function askJudged(queryClient: QueryClient, judged: Judged): Promise<void> {
  const list = stagesQuery(judged.assessmentId)
  const one = { ...stageIndicatorQuery(judged), staleTime: 0 }
  void queryClient.invalidateQueries({ queryKey: differenceQuery(judged.assessmentId).queryKey })
  const isOpen = [list, one].some(({ queryKey }) =>
    queryClient.getQueryCache().find({ queryKey, exact: true })?.isActive(),
  )
  if (!isOpen) {
    void queryClient.invalidateQueries({ queryKey: list.queryKey })
    void queryClient.invalidateQueries({ queryKey: one.queryKey })
    return
  }
  try {
    // What began before may not know of it.
    if (queryClient.isFetching({ queryKey: one.queryKey, exact: true }) > 0) await queryClient.fetchQuery(one)
    const indicator = await queryClient.fetchQuery(one)
    const overview = queryClient.getQueryData(list.queryKey)
    const now = overview && withJudged(overview, indicator)
    if (now !== undefined) queryClient.setQueryData(list.queryKey, now)
    else void queryClient.invalidateQueries({ queryKey: list.queryKey })
  } catch {
    void queryClient.invalidateQueries({ queryKey: list.queryKey })
  }
}
