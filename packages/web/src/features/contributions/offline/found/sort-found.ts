import { forbiddenType } from './forbidden-type.ts'
import type { FoundFault, FoundFile } from './found-file.ts'
import { indicatorOf, type KitFolder } from './indicator-folder.ts'
import { kitPath } from './kit-path.ts'
import { setAside } from './set-aside.ts'

/** As much as the server takes of one file. */
const largestBytes = 2 * 1024 ** 3
/** So many can be looked through by a person; the others are for a second time. */
const mostFiles = 500

export type Refusal =
  | FoundFault
  | NonNullable<ReturnType<typeof forbiddenType>>
  | (
      | 'leads_out'
      | 'twice'
      | 'empty'
      | 'too_large'
      | 'outside'
      | 'unknown'
      | 'several'
      | 'withdrawn'
      | 'too_many'
    )

interface RefusedFile {
  readonly path: string
  readonly why: Refusal
}

/** A file that can be offered for the indicator in whose folder it lies. */
export interface KitFile {
  readonly found: FoundFile
  readonly name: string
  readonly folder: KitFolder
}

export interface SortedFiles {
  readonly offered: readonly KitFile[]
  /** Each with its reason: nothing is left out unsaid. */
  readonly refused: readonly RefusedFile[]
  /** Not meant as proof by anybody. */
  readonly aside: readonly { readonly path: string; readonly why: NonNullable<ReturnType<typeof setAside>> }[]
}

/** Every file of a kit that came back, as what it is: offered, refused or set aside. */
export function sortFound(found: readonly FoundFile[], folders: readonly KitFolder[]): SortedFiles {
  const offered: KitFile[] = []
  const refused: RefusedFile[] = []
  const aside: SortedFiles['aside'][number][] = []
  const times = countPaths(found)
  for (const file of found) {
    const { path } = file
    const steps = kitPath(path)
    const why = steps && setAside(steps)
    if (steps && why) aside.push({ path, why })
    else {
      const place =
        steps === undefined ? 'leads_out' : refusalOf(file, steps, (times.get(keyOf(path)) ?? 0) > 1)
      const folder = place ?? indicatorOf(steps ?? [], folders)
      if (typeof folder === 'string') refused.push({ path, why: folder })
      else if (!folder.isOpen) refused.push({ path, why: 'withdrawn' })
      else if (offered.length === mostFiles) refused.push({ path, why: 'too_many' })
      else offered.push({ found: file, name: steps?.at(-1) ?? '', folder })
    }
  }
  return { offered, refused, aside }
}

function refusalOf(
  { bytes, fault }: FoundFile,
  steps: readonly string[],
  isTwice: boolean,
): Refusal | undefined {
  if (fault !== undefined) return fault
  if (isTwice) return 'twice'
  if (bytes === 0) return 'empty'
  if (bytes > largestBytes) return 'too_large'
  return forbiddenType(steps.at(-1) ?? '')
}

/** A ZIP may name two files alike; which of them was meant nobody can say. */
function countPaths(found: readonly FoundFile[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { path } of found) times.set(keyOf(path), (times.get(keyOf(path)) ?? 0) + 1)
  return times
}

const keyOf = (path: string): string => kitPath(path)?.join('/') ?? path
