/** The words that somebody who knows this person would try: the address, its parts and those of the name. */
export function wordsAround({ name, email }: { readonly name: string; readonly email: string }): string[] {
  const parts = [name, email].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return [...new Set([email.toLowerCase(), ...parts.filter((part) => part.length >= 3)])]
}
