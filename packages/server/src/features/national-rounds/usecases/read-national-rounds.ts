import type { z } from '@hono/zod-openapi'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureDaysFit } from '../../calendar/usecases/plan-days.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listLatestEditions } from '../../instruments/instruments.usecases.ts'
import { presentEditionRule } from '../../rounds/rounds.usecases.ts'
import { ministryClock } from '../ministry-clock.ts'
import { nationalRoundNotFound } from '../national-rounds.errors.ts'
import { institutionsServed } from '../national-rounds.policy.ts'
import {
  presentParticipant,
  presentSummary,
  presentTerms,
  presentWithdrawn,
  toWindows,
} from '../national-rounds.presenter.ts'
import {
  countParticipants,
  type NationalRoundRow,
  selectNationalRound,
  selectNationalRounds,
  selectOpened,
} from '../national-rounds.repository.ts'
import type {
  candidateSchema,
  nationalRoundPreviewSchema,
  nationalRoundRegisterSchema,
  nationalRoundSchema,
} from '../national-rounds.schemas.ts'
import { presentCandidate, readCandidates } from '../read-candidates.ts'
import { weighWithdrawal } from '../weigh-withdrawal.ts'

/** The rounds of the ministry that the person sees, and which editions a new one can pin. */
export async function listNationalRounds(
  institutionId: string,
  { database, editions, request }: RequestContext,
): Promise<z.infer<typeof nationalRoundRegisterSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'open_national_rounds', institutionId)
    const rows = await selectNationalRounds(db)
    const counted = await countParticipants(db, institutionsServed(actor))
    const countOf = new Map(counted.map((each) => [each.nationalRoundId, each.participants]))
    const rounds = await Promise.all(
      rows.map(async (row) => ({
        ...presentSummary(row, await editions.getWithin(editionOf(row), db)),
        participants: countOf.get(row.id) ?? 0,
      })),
    )
    const rules = (await listLatestEditions(db, editions)).map(presentEditionRule)
    return {
      rounds,
      editions: rules.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '')),
      today: dayIn(ministryClock, request.at),
    }
  })
}

type Terms = z.infer<typeof nationalRoundPreviewSchema> & { readonly institutionId: string }

/** Of every institution that the person serves whether the round can be opened there. Nothing is changed by looking. */
export async function previewNationalRound(
  { institutionId, ...terms }: Terms,
  { database, officialInstitutions, request }: RequestContext,
): Promise<z.infer<typeof candidateSchema>[]> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'open_national_rounds', institutionId)
    ensureDaysFit(terms, at)
    const { year, windows } = terms
    const asked = { nationalRoundId: null, institutionIds: institutionsServed(actor), year, windows, at }
    return (await readCandidates(db, asked)).map((each) => presentCandidate(each, officialInstitutions))
  })
}

interface Place {
  readonly institutionId: string
  readonly nationalRoundId: string
}

/** Who takes part, who was taken out, and who was left out and why: the preview for adding more. */
export async function readNationalRound(
  { institutionId, nationalRoundId }: Place,
  { database, editions, officialInstitutions, request }: RequestContext,
): Promise<z.infer<typeof nationalRoundSchema>> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'open_national_rounds', institutionId)
    const [national] = await selectNationalRound(db, nationalRoundId)
    if (national === undefined) throw nationalRoundNotFound()
    const institutionIds = institutionsServed(actor)
    const opened = await selectOpened(db, { nationalRoundId, institutionIds })
    const windows = toWindows(national)
    const asked = { nationalRoundId, institutionIds, year: national.year, windows, at }
    const candidates = await readCandidates(db, asked)
    return {
      ...presentSummary(national, await editions.getWithin(editionOf(national), db)),
      ...presentTerms(national),
      participants: opened
        .filter(({ withdrawn }) => withdrawn === null)
        .map((row) =>
          presentParticipant(row, { refusal: weighWithdrawal(row), register: officialInstitutions }),
        ),
      withdrawn: presentWithdrawn(opened),
      leftOut: candidates
        .filter(({ takesPart }) => !takesPart)
        .map((each) => presentCandidate(each, officialInstitutions)),
    }
  })
}

const editionOf = ({ editionId: id, editionRevision: revision }: NationalRoundRow) => ({ id, revision })
