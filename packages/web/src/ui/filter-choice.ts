/** One thing a word of a filter sentence can say, and the part of the filter that says it. */
export interface FilterChoice<Filter extends object> {
  readonly label: string
  readonly part: Partial<Filter>
}

/** Where in the choices of a word the filter stands; the first one leaves nothing out. */
export function chosenPosition<Filter extends object>(
  choices: readonly FilterChoice<Filter>[],
  filter: Filter,
): number {
  return Math.max(
    0,
    choices.findIndex(({ part }) => says(filter, part)),
  )
}

/** The word as it is read. */
export function chosenLabel<Filter extends object>(
  choices: readonly FilterChoice<Filter>[],
  filter: Filter,
): string {
  return choices[chosenPosition(choices, filter)]?.label ?? ''
}

function says(filter: object, part: object): boolean {
  const wanted: Readonly<Record<string, unknown>> = { ...part }
  const actual: Readonly<Record<string, unknown>> = { ...filter }
  return Object.keys(wanted).every((name) => actual[name] === wanted[name])
}
