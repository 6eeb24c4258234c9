/** As PostgreSQL can keep it: no zero byte and no half character, in whatever stands within. */
export function keepable<Value>(value: Value): Value
export function keepable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\u{fffd}').toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: unknown) => keepable(each))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keepable(each)]))
}
