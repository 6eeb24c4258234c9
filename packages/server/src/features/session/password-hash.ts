/** Loaded when first needed: an installation shows its pages before anybody signs in. */
const loadCrypto = () => import('better-auth/crypto')

/** scrypt over the NFKC form of the whole password, whatever its length. Slow on purpose, so not within a transaction. */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await loadCrypto()
  return crypto.hashPassword(password)
}

/** A hash that no password has: who has no account costs as much time as who has one. */
let nobody: Promise<string> | undefined

export async function matchesPassword(password: string, hash: string | undefined): Promise<boolean> {
  const crypto = await loadCrypto()
  nobody ??= crypto.hashPassword(crypto.generateRandomString(40))
  const matches = await crypto.verifyPassword({ hash: hash ?? (await nobody), password })
  return matches && hash !== undefined
}

export async function warmPasswordHash(): Promise<void> {
  await loadCrypto()
}
