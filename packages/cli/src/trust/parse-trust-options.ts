import { InvalidArgumentError } from 'commander'
import { UnusableInput } from '../unusable-input.ts'

/** As letters and programs print it: with colons, blanks, in capitals. */
export function parseFingerprint(written: string): string {
  const sha256 = written.replaceAll(/[\s:]/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256
  throw new UnusableInput('Sidik jari SHA-256 terdiri dari 64 angka heksadesimal, misalnya AB:CD:…')
}

export function parseReason(written: string): string {
  const reason = written.trim()
  if (reason.length >= 3 && reason.length <= 500) return reason
  throw new InvalidArgumentError('Alasannya 3 sampai 500 karakter.')
}
