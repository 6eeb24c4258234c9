/** What a page draws besides its text, as pdf.js tells it: what is done, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export function listOf(value: unknown): readonly unknown[] {
  if (value instanceof Float32Array) return [...value]
  return Array.isArray(value) ? value : []
}

export function numbersOf(value: unknown): readonly number[] {
  return listOf(value).map((each) => (typeof each === 'number' ? each : 0))
}
