import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'

/** The name of the province it lies in, where the official register knows the institution. */
export function provinceOf(
  { officialId }: { readonly officialId: string | null },
  register: OfficialInstitutions,
): string | null {
  const provinceId = officialId === null ? null : (register.get(officialId)?.provinceId ?? null)
  return provinceId === null ? null : (register.get(provinceId)?.name ?? null)
}
