import { useLingui } from '@lingui/react/macro'
import { ApiProblem } from '@undagi/api-client'
import { somebodyElse, type Wish } from './wish.ts'

export interface WishErrors {
  readonly personId?: string
  readonly name?: string
  readonly email?: string
  readonly codes?: string
  readonly until?: string
}

/** What is still missing, by field. */
export function useWishErrors({ personId, name, email, codes, until }: Wish): WishErrors {
  const { t } = useLingui()
  const invites = personId === somebodyElse
  return {
    ...(personId === '' && { personId: t`Pilih rekan yang diminta membantu.` }),
    ...(invites && name.trim() === '' && { name: t`Tuliskan namanya.` }),
    ...(invites && !/^\S+@\S+\.\S+$/.test(email.trim()) && { email: t`Tuliskan alamat surelnya.` }),
    ...(codes.length === 0 && { codes: t`Pilih sedikitnya satu indikator.` }),
    ...(until === '' && { until: t`Pilih hari terakhirnya.` }),
  }
}

const fields: Readonly<Record<string, keyof WishErrors>> = {
  '/to': 'personId',
  '/to/email': 'email',
  '/to/name': 'name',
  '/indicatorCodes': 'codes',
  '/validTo': 'until',
}

/** What the server says is wrong, by the same fields. */
export function refusalsOf(error: unknown): WishErrors {
  if (!(error instanceof ApiProblem)) return {}
  return Object.fromEntries(
    (error.problem.errors ?? []).flatMap(({ path, message }) => {
      const field = fields[path]
      return field === undefined ? [] : [[field, message]]
    }),
  )
}
