import { type GeneralSubtree, NameConstraints, RelativeDistinguishedNames } from 'pkijs'
import { distinguishedName } from '../certificates/distinguished-name.ts'
import type { KnownCertificate } from '../certificates/known-certificate.ts'

const id = '2.5.29.30'
const longest = 300

/** For whom alone, and for whom not, an authority may issue; in words, for people to compare. */
export function nameConstraintsOf({ parsed }: KnownCertificate): string[] {
  const value: unknown = parsed.extensions?.find(({ extnID }) => extnID === id)?.parsedValue
  if (!(value instanceof NameConstraints)) return []
  const { permittedSubtrees = [], excludedSubtrees = [] } = value
  return [
    ...permittedSubtrees.map((subtree) => `hanya ${nameOf(subtree)}`),
    ...excludedSubtrees.map((subtree) => `kecuali ${nameOf(subtree)}`),
  ]
}

function nameOf({ base }: GeneralSubtree): string {
  const name: unknown = base.value
  if (name instanceof RelativeDistinguishedNames) return distinguishedName(name)
  return typeof name === 'string' ? name.slice(0, longest) : `nama jenis ${base.type}`
}
