import { asksNothing, type JudgedCriterion } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { mayReplace } from '../assessments/usecases/judging-role.ts'
import {
  ensureOffersOwn,
  indicatorNotFound,
  selectAssessment,
  unknownCriterion,
} from '../assessments/usecases/see-offers.ts'
import type { Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import { decidedByAssessor, nothingToDecide, overruleNotAllowed } from './findings.errors.ts'
import { type DecidingRole, decidingRole } from './findings.policy.ts'
import { type DecisionRow, selectDecisions, waitForDecisions } from './findings.repository.ts'
import { digestsOf, judgeWith, prepareJudging } from './judge-offered.ts'
import { gatherKnown, selectKnown } from './known-evidence.ts'
import { standingDecisions } from './standing-decisions.ts'

export interface CriterionKey {
  readonly assessmentId: string
  readonly code: string
  readonly criterionCode: string
}

interface Wanted {
  readonly actor: Actor
  readonly editions: Editions
  readonly at: Date
}

export interface HeldCriterion {
  readonly institutionId: string
  readonly role: DecidingRole
  readonly found: JudgedCriterion['found']
  /** Digest of what is found now. */
  readonly findings: string
  readonly standing: DecisionRow | undefined
  /** Of the next decision. */
  readonly sequence: number
}

/** A criterion that this person may decide about, as it is found at this moment; nobody else decides until the transaction ends. */
export async function holdCriterion(
  db: Sql,
  key: CriterionKey,
  { actor, editions, at }: Wanted,
): Promise<HeldCriterion> {
  const { assessmentId, code, criterionCode } = key
  await waitForDecisions(db, assessmentId)
  const [[row], decisions, ...rows] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectDecisions(db, { assessmentId, code }),
    ...selectKnown(db, { assessmentId, code }),
  ])
  ensureOffersOwn(actor, row)
  const { institutionId, round, stage } = row
  const role = decidingRole(actor, {
    ...{ institutionId, assessmentId, indicatorCode: code },
    ...{ roundKind: round.kind, stage },
  })
  if (role === undefined) throw overruleNotAllowed()
  const edition = await editions.getWithin(editionKeyOf(round), db)
  const indicator = edition.indicatorByCode.get(code)
  if (indicator === undefined) throw indicatorNotFound()
  const asked = indicator.levels.flatMap(({ criteria }) => criteria)
  const criterion = asked.find((each) => each.code === criterionCode)
  if (criterion === undefined) throw unknownCriterion()
  const { items, facts, previous } = gatherKnown(rows, { actor, round, at })
  const previousValue = previous.find((each) => each.code === code)?.value ?? null
  if (asksNothing(criterion.rule, previousValue)) throw nothingToDecide()

  const judging = prepareJudging(facts, items)
  const judged = judgeWith(indicator, judging, new Map()).criteria.find((each) => each.code === criterionCode)
  const standing = standingDecisions(decisions).get(criterionCode)
  if (!mayReplace(role, standing?.authorRole)) throw decidedByAssessor()
  return {
    ...{ institutionId, role, standing },
    found: judged?.found ?? 'person_must_look',
    findings: digestsOf(indicator, judging).get(criterionCode) ?? '',
    sequence:
      1 +
      Math.max(
        0,
        ...decisions.filter((each) => each.criterionCode === criterionCode).map((each) => each.sequence),
      ),
  }
}
