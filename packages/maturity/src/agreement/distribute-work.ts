import { type Assignment, findPlace, type Loads, type PlacingStep, type Staffing } from './find-place.ts'

/** Somebody who can judge, and at most how many assessments of the round. */
interface AvailableAssessor {
  readonly id: string
  readonly capacity: number
}

/** An assessment and by how many people it is to be judged. */
interface AssessmentToJudge {
  readonly id: string
  readonly needed: number
}

export interface WorkToDistribute {
  readonly assessors: readonly AvailableAssessor[]
  readonly assessments: readonly AssessmentToJudge[]
  /** Assignments that stand: they count, and nobody moves them. Who is not among the assessors any more gets no others. */
  readonly standing: readonly Assignment[]
  /** Whether a conflict of interest keeps this person from this assessment. */
  readonly isBarred: (assessorId: string, assessmentId: string) => boolean
}

export interface WorkPlan {
  /** What is new, by assessment and then assessor. */
  readonly assigned: readonly Assignment[]
  /** Assessments for which nobody is left, however the others are arranged; how many people each still lacks. */
  readonly lacking: readonly { readonly assessmentId: string; readonly missing: number }[]
  /** Assessments of each person with this plan, standing ones counted. */
  readonly loads: readonly {
    readonly assessorId: string
    readonly count: number
    readonly capacity: number
  }[]
}

/**
 * Who judges what, as evenly as capacity and conflicts allow: `distributeWork({ assessors, assessments, standing: [], isBarred })`. Nobody
 * gets more than they can take, twice the same, or what they are barred from; nothing stays open that another arrangement could place; and
 * nobody could hand an assessment to somebody who is less loaded for what they can take. The order in which things are given changes nothing.
 * Each assessment gets its first person before any gets a second. (Shortest augmenting paths: Harvey and others, Semi-matchings, 2006.)
 */
export function distributeWork(work: WorkToDistribute): WorkPlan {
  const staffing = staffingOf(work)
  const assessments = work.assessments.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const most = Math.max(0, ...assessments.map(({ needed }) => needed))
  for (let place = 1; place <= most; place += 1)
    for (const { id, needed } of assessments) {
      const isOpen = place <= needed && peopleOn(staffing, id) < place
      if (isOpen) for (const step of findPlace(staffing, id)) carryOut(staffing, step)
    }
  return planOf(work, staffing)
}

function staffingOf({ assessors, assessments, standing, isBarred }: WorkToDistribute): Staffing {
  const known = new Set(assessments.map(({ id }) => id))
  const loads: Loads = new Map(
    assessors
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, capacity }) => [id, { count: 0, capacity, movable: new Set(), fixed: new Set() }]),
  )
  for (const { assessorId, assessmentId } of standing) {
    if (!known.has(assessmentId)) continue
    const load = loads.get(assessorId) ?? { count: 0, capacity: 0, movable: new Set(), fixed: new Set() }
    load.fixed.add(assessmentId)
    load.count = load.fixed.size
    loads.set(assessorId, load)
  }
  return { loads, isBarred }
}

function peopleOn({ loads }: Staffing, assessmentId: string): number {
  return [...loads.values()].filter(
    ({ movable, fixed }) => movable.has(assessmentId) || fixed.has(assessmentId),
  ).length
}

function carryOut({ loads }: Staffing, { take, give }: PlacingStep): void {
  const taking = loads.get(take.assessorId)
  taking?.movable.add(take.assessmentId)
  if (taking) taking.count += 1
  const giving = give && loads.get(give.assessorId)
  if (!giving || !give) return
  giving.movable.delete(give.assessmentId)
  giving.count -= 1
}

function planOf({ assessments }: WorkToDistribute, staffing: Staffing): WorkPlan {
  const loads = [...staffing.loads]
  const assigned = loads.flatMap(([assessorId, { movable }]) =>
    [...movable].map((assessmentId) => ({ assessorId, assessmentId })),
  )
  const inOrder = (a: Assignment, b: Assignment) =>
    a.assessmentId === b.assessmentId ? a.assessorId < b.assessorId : a.assessmentId < b.assessmentId
  const lacking = assessments
    .map(({ id, needed }) => ({ assessmentId: id, missing: needed - peopleOn(staffing, id) }))
    .filter(({ missing }) => missing > 0)
  return {
    assigned: assigned.toSorted((a, b) => (inOrder(a, b) ? -1 : 1)),
    lacking: lacking.toSorted((a, b) => (a.assessmentId < b.assessmentId ? -1 : 1)),
    loads: loads.map(([assessorId, { count, capacity }]) => ({ assessorId, count, capacity })),
  }
}
