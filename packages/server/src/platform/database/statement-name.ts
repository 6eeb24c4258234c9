/** Statements the program is made of, not of its users' making: far more than there are, and a bound all the same. */
const most = 500

const names = new Map<string, string>()

/**
 * The same text gets the same name, so that PostgreSQL parses and plans it once per connection: with a policy on the table that
 * costs more than the query. Undefined when there are too many texts (a list of any length in one of them): it goes unnamed.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= most) return undefined
  const name = `undagi_${names.size + 1}`
  names.set(text, name)
  return name
}
