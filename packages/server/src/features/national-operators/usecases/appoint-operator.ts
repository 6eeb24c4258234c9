import { addDays, localInstant } from '@undagi/maturity'
import { isFromOutside, type MemberRole } from '@undagi/permissions'
import { refer } from '../../../platform/audit/references.ts'
import { operatorTrail } from '../../../platform/audit/request-trail.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { enrolMember, lockMembers, overlaps } from '../../people/people.usecases.ts'
import { findAccountName, openAccountByLink } from '../../session/usecases/open-account-by-link.ts'
import { choosePlaces } from '../choose-places.ts'
import { selectOperatorSeats, selectOtherRoles, selectPlaces } from '../national-operators.repository.ts'
import { OperatorNotChanged } from '../operator-not-changed.ts'
import { inEveryInstitution, type Owner } from './in-every-institution.ts'

export interface Appointing {
  readonly email: string
  /** Of whoever has no account yet: without it an address that nobody knows is refused. */
  readonly name: string | undefined
  /** By their slugs; none: every institution of the installation. */
  readonly institutions: readonly string[]
  /** The last day, by the clock of each institution; null: until it is ended. */
  readonly until: string | null
  /** The letter or decree that it stands on. */
  readonly reason: string
  readonly at: Date
}

export interface Appointed {
  readonly name: string
  readonly email: string
  /** Where they operate from now on. */
  readonly institutions: readonly string[]
  /** Where they do already: left as it is. */
  readonly already: readonly string[]
  /** Secret with which a new account takes its first password; null: it has one. */
  readonly token: string | null
  /** Roles on the institution's own side, which sit badly with the ministry's. */
  readonly ownSide: readonly { readonly institution: string; readonly role: MemberRole }[]
}

/** Who operates for the ministry in these institutions: the role that no institution gives. */
export async function appointOperator(owner: Owner, asked: Appointing): Promise<Appointed> {
  const { email, reason, at } = asked
  const trail = operatorTrail('appointNationalOperator', { email, reason })
  return inEveryInstitution(owner, { at, trail }, (db) => appoint(db, asked))
}

async function appoint(db: Sql, asked: Appointing): Promise<Appointed> {
  const { email, until, at } = asked
  const places = choosePlaces(await selectPlaces(db), asked.institutions)
  for (const { id } of places) await lockMembers(db, id)
  const term = ({ timeZone }: (typeof places)[number]) => ({
    ...{ role: 'national_operator' as const, unitId: null, validFrom: at },
    validTo: until === null ? null : new Date(localInstant(addDays(until, 1), '00:00', timeZone)),
  })
  const seats = (await selectOperatorSeats(db)).filter((seat) => seat.email === email)
  const isHere = (place: (typeof places)[number]) =>
    seats.some(
      (seat) => seat.institution.id === place.id && overlaps({ ...term(place), ...seat }, term(place)),
    )
  const wanted = places.filter((place) => !isHere(place))
  if (wanted.length === 0)
    throw new OperatorNotChanged(`${email} sudah tim pelaksana nasional di ${inWords(places)}.`)
  if (wanted.some((place) => (term(place).validTo ?? at) < at))
    throw new OperatorNotChanged('Hari terakhirnya sudah lewat. Tulis hari ini atau sesudahnya di --until.')
  const { name, token } = await findOrOpenAccount(db, asked)
  let personId = ''
  for (const place of wanted) {
    const { unitId: _, ...seat } = term(place)
    personId = await enrolMember(db, { institutionId: place.id, name, email, ...seat })
    refer(db, { members: [{ name, email, role: seat.role }] }, place.id)
  }
  return {
    ...{ name, email, token },
    institutions: wanted.map((place) => place.name),
    already: places.filter(isHere).map((place) => place.name),
    ownSide: (await selectOtherRoles(db, { personId, at }))
      .filter(({ role }) => !isFromOutside(role))
      .flatMap(({ institutionId, role }) =>
        places.filter(({ id }) => id === institutionId).map((place) => ({ institution: place.name, role })),
      ),
  }
}

async function findOrOpenAccount(
  db: Sql,
  { email, name, at }: Appointing,
): Promise<{ readonly name: string; readonly token: string | null }> {
  const known = await findAccountName(db, email)
  if (known !== undefined) return { name: known, token: null }
  if (name === undefined)
    throw new OperatorNotChanged(
      `Tidak ada akun dengan surel ${email} di instalasi ini. Periksa ejaannya, atau tulis namanya dengan --name untuk membuatkan akun.`,
    )
  return { name, token: await openAccountByLink(db, { name, email, at }) }
}

const inWords = (places: readonly { readonly name: string }[]) => places.map(({ name }) => name).join(', ')
