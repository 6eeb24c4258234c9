import type * as z from 'zod'
import type { FileIssue } from './file-issue.ts'
import { adviseOnSchema } from './schema-advice.ts'
import { at, below, issueAt, type Spot, textOf } from './spot.ts'

/** Holds a file against its schema; every deviation becomes an issue at its own line. */
export function checkSchema(schema: z.ZodType, file: Spot): readonly FileIssue[] {
  const { error } = schema.safeParse(file.value)
  return error ? error.issues.flatMap((issue) => toFileIssues(issue, file)) : []
}

function toFileIssues(issue: z.core.$ZodIssue, base: Spot): readonly FileIssue[] {
  const spot = below(base, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const message = `Kunci "${key}" tidak dikenal di bagian ini. Periksa ejaannya atau hapus.`
      return issueAt(below(spot, [key]), 'file.unknown_key', message)
    })
  }
  if (issue.code === 'invalid_key') {
    const message = `Kunci "${spot.pointer.at(-1)}" harus bilangan bulat.`
    return [issueAt(spot, 'file.invalid_key', message)]
  }
  // A choice between whole parts: the one that fits most keys is what the author meant.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [meant = []] = issue.errors.toSorted((a, b) => misfits(a) - misfits(b))
    return meant.flatMap((inner) => toFileIssues(inner, spot))
  }
  const place = {
    key: nameOf(spot),
    owner: spot.value === undefined ? ownerOf(base, issue.path) : undefined,
    value: spot.value,
  }
  return [issueAt(spot, codeOf(issue), adviseOnSchema(issue, place))]
}

/** The key; an item of a list has none, so its place is told. */
function nameOf({ pointer }: Spot): string | undefined {
  const key = pointer.at(-1)
  return typeof key === 'number' ? `${pointer.at(-2) ?? 'daftar'}, isi ke-${key + 1}` : key
}

/** The code of the nearest part around a place that has one. */
function ownerOf(base: Spot, path: readonly PropertyKey[]): string | undefined {
  const around = path.map((_, length) => textOf(at(below(base, path.slice(0, length)), 'code')))
  return around.findLast((code) => code !== undefined)
}

function codeOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_union' ? 'file.unknown_rule' : `file.${issue.code}`
}

function misfits(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (total, issue) => total + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  )
}
