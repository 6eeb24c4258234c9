/** A number as people type it: "3,75" or "3.75"; `null` where it is none. */
export function parseTypedValue(typed: string): string | null {
  const text = typed.trim().replace(',', '.')
  return /^\d{1,2}(\.\d{1,10})?$/.test(text) ? text : null
}
