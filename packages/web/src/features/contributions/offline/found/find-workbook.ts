import type { FoundFile } from './found-file.ts'
import { isEvidencePath } from './indicator-folder.ts'
import { kitPath } from './kit-path.ts'
import { setAside } from './set-aside.ts'

export type FoundWorkbook =
  | { readonly workbook: FoundFile; readonly rest: readonly FoundFile[] }
  | { readonly fault: 'none' }
  | { readonly fault: 'several'; readonly paths: readonly string[] }

/** The workbook of a kit: the one that lies beside its folders, not in them; of several the one that lies highest. */
export function findWorkbook(found: readonly FoundFile[]): FoundWorkbook {
  const candidates = found.flatMap((file) => {
    const steps = kitPath(file.path)
    const isOne = steps !== undefined && isWorkbook(steps) && file.fault === undefined
    return isOne ? [{ file, depth: steps.length }] : []
  })
  const highest = Math.min(...candidates.map(({ depth }) => depth))
  const [one, ...others] = candidates.filter(({ depth }) => depth === highest).map(({ file }) => file)
  if (one === undefined) return { fault: 'none' }
  if (others.length > 0) return { fault: 'several', paths: [one, ...others].map(({ path }) => path) }
  return { workbook: one, rest: found.filter((file) => file !== one) }
}

const isWorkbook = (steps: readonly string[]): boolean =>
  /\.xlsx$/i.test(steps.at(-1) ?? '') && !isEvidencePath(steps) && setAside(steps) === undefined
