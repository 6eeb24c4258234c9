import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { listLatestEditions } from '../../instruments/instruments.usecases.ts'
import { completeOwnRounds } from '../complete-own-rounds.ts'
import { presentEditionRule, presentOwnRound, type RoundRegister } from '../round-register.presenter.ts'
import { selectInstitution, selectOwnRounds } from '../rounds.repository.ts'

/** What administrators see of their rounds, withdrawn ones too. */
export async function readRoundRegister(
  institutionId: string,
  { database, editions, request }: RequestContext,
): Promise<RoundRegister> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', institutionId)
    return presentRegister(db, institutionId, { editions, at: request.at })
  })
}

/** Within the transaction that changed a round: the answer is what stands now. */
export async function presentRegister(
  db: Sql,
  institutionId: string,
  { editions, at }: { readonly editions: Editions; readonly at: Date },
): Promise<RoundRegister> {
  const [institution] = await selectInstitution(db, institutionId)
  if (institution === undefined) throw institutionNotFound()
  const rows = await selectOwnRounds(db, institutionId)
  const rules = (await listLatestEditions(db, editions)).map(presentEditionRule)
  const complete = await completeOwnRounds(db, rows, editions)
  return {
    rounds: complete.map(presentOwnRound),
    editions: rules.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '')),
    today: dayIn(institution.timeZone, at),
  }
}
