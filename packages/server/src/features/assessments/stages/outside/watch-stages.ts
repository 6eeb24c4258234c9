import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../assessments.repository.ts'
import { roundMark } from '../../usecases/round-mark.ts'
import { ensureStagesReadable, loadStages } from './load-stages.ts'
import { overviewOf } from './read-stages.ts'

/** So long nothing is read anew where nothing rings and nothing was done: what changes by the hour alone, such as a term that ends, waits so long. */
const longestUnreadMs = 60_000

interface StageWatch {
  readonly personId: string
  /**
   * Whether what the person sees of the stages is another than before; throws when they may no longer look. Without a ring only where the assessment
   * stands is read.
   */
  hasChanged(ring: { readonly hasRung: boolean }): Promise<boolean>
}

/** Watches what a person sees of the stages of an assessment. */
export async function watchStages(assessmentId: string, given: RequestContext): Promise<StageWatch> {
  const contextNow = () => ({ ...given, request: { ...given.request, at: given.clock.now() } })

  async function look() {
    const context = contextNow()
    const seen = await loadStages(assessmentId, context)
    return {
      personId: seen.actor.personId,
      shown: JSON.stringify(await overviewOf(seen, context)),
      ...{ standing: standingOf(seen.row), mark: roundMark(seen.row), at: context.request.at },
    }
  }

  async function locate() {
    const { database, request } = contextNow()
    const { actor, results } = await database.read(request, (db) => [selectAssessment(db, { assessmentId })])
    return { standing: standingOf(ensureStagesReadable(actor, results[0][0])), at: request.at }
  }

  let last = await look()
  return {
    personId: last.personId,
    async hasChanged({ hasRung }) {
      if (!hasRung) {
        const here = await locate()
        const isUnreadLong = here.at.getTime() - last.at.getTime() >= longestUnreadMs
        if (here.standing === last.standing && !isUnreadLong) return false
      }
      const now = await look()
      const hasChanged = now.shown !== last.shown || now.mark !== last.mark
      last = now
      return hasChanged
    },
  }
}

type Row = Awaited<ReturnType<typeof loadStages>>['row']

/** Every action counts into the version, and every change of the calendar into the mark, also one whose announcement was lost. */
const standingOf = (row: Pick<Row, 'version' | 'stage' | 'round' | 'calendarVersion'>) =>
  `${row.version}/${row.stage}/${roundMark(row)}`
