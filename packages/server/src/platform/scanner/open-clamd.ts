import { createClamd } from './clamd.ts'
import { parseClamdAddress } from './clamd-address.ts'
import type { VirusScanner } from './virus-scanner.ts'

/** Said to whoever starts the server. */
export class UnusableScanner extends Error {
  override readonly name = 'UnusableScanner'
}

/** The clamd at an address as people write it; whether it answers shows when it is asked. */
export function openClamd(written: string, silenceMs?: number): VirusScanner {
  const address = parseClamdAddress(written)
  if (address !== undefined) return createClamd(address, silenceMs)
  throw new UnusableScanner(
    `UNDAGI_CLAMD "${written}" bukan alamat clamd. Tulis seperti unix:/run/clamav/clamd.ctl atau tcp://127.0.0.1:3310.`,
  )
}
