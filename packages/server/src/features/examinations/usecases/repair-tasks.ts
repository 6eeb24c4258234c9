import { ruleOf } from '@undagi/permissions'
import type { TaskSource } from '../../../task.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { awaitsMending, mendingStates } from '../awaits-mending.ts'
import { selectAskedRepairs } from '../examinations.repository.ts'

const anybody = ruleOf('revise_evidence').roles
const ofUnits = ruleOf('revise_own_evidence').roles.filter((role) => !anybody.includes(role))

/**
 * Evidence that somebody asked to be mended, until a revision came: whoever brought it, else who offered it, else who keeps evidence. As long as the
 * stage lasts. Why is left out of what is for few to see: letters and boards are read by others.
 */
export const repairTasks: TaskSource = async (db, { assessmentId, at }) => {
  const asked = (await selectAskedRepairs(db, { assessmentId, states: mendingStates })).filter(awaitsMending)
  const days = await readDueDays(db, [...new Set(asked.map(({ verdict }) => verdict.assessmentId))], at)
  return asked.map(({ verdict, indicatorCode, stage, year, ...each }) => {
    const { offerId, sequence, institutionId, assessmentId: id } = verdict
    const path = `/${year}/penilaian/${indicatorCode}`
    // What Undagi offers by itself somebody else brought about than who is named as its author.
    const people = each.origin === null ? [each.broughtBy, each.offeredBy] : [each.broughtBy]
    return {
      ...{ key: `repair:${offerId}:${sequence}`, kind: 'repair', institutionId, assessmentId: id },
      // what was brought is the institution's own: a lock of the round stops nobody who mends it
      does: 'revise_evidence',
      ...{ year, stage, indicatorCode, unit: null, since: verdict.judgedAt, lapsesUnheld: false },
      question: each.confidentiality === 'restricted' ? null : verdict.reason,
      dueAt: dueOf(stage, days.get(id) ?? [], at),
      askedOf: [
        ...people.flatMap((personId) => [
          { roles: anybody, personIds: [personId], path },
          { roles: ofUnits, personIds: [personId], path: '/dokumen-anda' },
        ]),
        { roles: anybody, path },
      ],
    }
  })
}
