import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

// Letters and digits only: a double click takes the whole of it, and a scanner finds one that leaked.
const prefix = 'undagi_'
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 43 of 62 characters are 256 bits. */
const secretLength = 43
const checksumLength = 6
const form = new RegExp(`^${prefix}[0-9A-Za-z]{${secretLength + checksumLength}}$`)

export interface NewToken {
  /** It leaves the server once and is kept nowhere. */
  readonly text: string
  readonly digest: string
  /** Its last characters, by which its owner tells it from another. */
  readonly ending: string
}

export function createToken(): NewToken {
  const secret = Array.from({ length: secretLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  const text = prefix + secret + checksumOf(secret)
  return { text, digest: digestOf(text), ending: text.slice(-4) }
}

/** The digest that the database knows it by; undefined for what was never a token of ours: mistyped, cut off, or made up. */
export function readToken(text: string): string | undefined {
  if (!form.test(text)) return undefined
  const [secret, checksum] = [text.slice(prefix.length, -checksumLength), text.slice(-checksumLength)]
  return checksumOf(secret) === checksum ? digestOf(text) : undefined
}

/** Tells a slip of the keys from a token that is not valid, without asking the database. It proves nothing: it is no secret. */
function checksumOf(secret: string): string {
  let rest = crc32(prefix + secret)
  let digits = ''
  for (let place = 0; place < checksumLength; place += 1) {
    digits = (alphabet[rest % alphabet.length] ?? '') + digits
    rest = Math.floor(rest / alphabet.length)
  }
  return digits
}

/** A random secret of that length needs no slow hash. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
