/** Of many pages the first ones, which tell what it is, and the last ones, which tell who signed it. */
export function chooseEnds(numbers: readonly number[], limit: number): readonly number[] {
  if (numbers.length <= limit) return numbers
  const fromStart = Math.ceil(limit / 2)
  return [...numbers.slice(0, fromStart), ...numbers.slice(numbers.length - (limit - fromStart))]
}
