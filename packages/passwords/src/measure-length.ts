export const shortestPassword = 12
/** More than anybody types, and a bound on what a request can make the server hash. */
export const longestPassword = 128

/**
 * How many characters a person typed, after the normal form in which the password is hashed: an é is one whether a keyboard sends
 * it whole or in two parts, and so is an emoji.
 */
export function measureLength(password: string): number {
  return [...password.normalize('NFKC')].length
}
