/** An answer takes a while and names whole seconds: so much says nothing about the clock of the device. */
const believedMs = 90_000

interface Told {
  /** The `Date` of an answer; null where something in between left it out. */
  readonly date: string | null
  /** By the clock of the device, when the answer was there. */
  readonly heardAtMs: number
}

/** How far the server's clock is ahead of the device's; 0 where the two agree as far as one can tell. */
export function aheadOf({ date, heardAtMs }: Told): number {
  const aheadMs = date === null ? Number.NaN : Date.parse(date) - heardAtMs
  return Math.abs(aheadMs) > believedMs ? aheadMs : 0
}

let aheadMs = 0

/** From each answer anew: somebody may set the device right meanwhile. */
export function learnServerClock({ headers }: Pick<Response, 'headers'>): void {
  aheadMs = aheadOf({ date: headers.get('date'), heardAtMs: Date.now() })
}

/** Now by the clock that decides whether something is in time. A device may show anything. */
export function serverNow(): number {
  return Date.now() + aheadMs
}

/** The same as an instant. */
export function serverInstant(): string {
  return new Date(serverNow()).toISOString()
}
