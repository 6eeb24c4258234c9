type Fields = object

/** As an entry keeps it. */
export type Difference = {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What a change of a row in place leaves behind nowhere else: each field that has another value now, with both. */
export function differencesBetween(before: Fields, after: Fields): Difference[] {
  const earlier = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([field, value]): Difference[] => {
    const [was, is] = [textOf(earlier.get(field)), textOf(value)]
    return was === is || field === 'version' ? [] : [{ field, before: was, after: is }]
  })
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
