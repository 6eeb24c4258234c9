import { z } from 'zod'
import { asOwnerOf } from './existing-installation.ts'
import type { OperatorSeat } from './features/national-operators/national-operators.repository.ts'
import { OperatorNotChanged } from './features/national-operators/operator-not-changed.ts'
import {
  type Appointed,
  type Appointing,
  appointOperator,
} from './features/national-operators/usecases/appoint-operator.ts'
import { type Ending, endOperator } from './features/national-operators/usecases/end-operator.ts'
import { listOperators } from './features/national-operators/usecases/list-operators.ts'
import { emailSchema } from './features/session/session.schemas.ts'
import type { Place } from './installation-backup.ts'

/** Who operates for the ministry in an installation, whether its server is running or not. */
export const listNationalOperators = (
  place: Place,
  { ended }: { readonly ended: boolean },
): Promise<readonly OperatorSeat[]> =>
  asOwnerOf(place, (owner) => listOperators(owner, { ended, at: new Date() }))

/** Gives the role that no institution gives; whoever has no account gets one, with a link to its first password. */
export async function addNationalOperator(place: Place, given: Omit<Appointing, 'at'>): Promise<Appointed> {
  const asked = { ...given, email: addressOf(given.email), name: nameOf(given.name) }
  return asOwnerOf(place, (owner) => appointOperator(owner, { ...asked, at: new Date() }))
}

export const endNationalOperator = (
  place: Place,
  given: Omit<Ending, 'at'>,
): Promise<{ readonly name: string; readonly institutions: readonly string[] }> =>
  asOwnerOf(place, (owner) =>
    endOperator(owner, { ...given, email: given.email.trim().toLowerCase(), at: new Date() }),
  )

function addressOf(written: string): string {
  const parsed = emailSchema.safeParse(written.trim().toLowerCase())
  if (parsed.success) return parsed.data
  throw new OperatorNotChanged(`“${written}” bukan alamat surel, misalnya ani@menpan.go.id.`)
}

const nameSchema = z.string().trim().min(1).max(200)

function nameOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const parsed = nameSchema.safeParse(written)
  if (parsed.success) return parsed.data
  throw new OperatorNotChanged('Nama di --name 1 sampai 200 karakter.')
}
