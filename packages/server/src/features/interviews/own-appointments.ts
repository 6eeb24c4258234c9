interface Appointed {
  readonly startsAt: Date | null
  readonly venue: string
  readonly from: Date
}

interface Span {
  /** So much before its time people may begin. */
  readonly earlyMs: number
  /** So much after its time people still begin by it. */
  readonly lateMs: number
}

/**
 * A session is told with the time and place of an appointment only where it was held by it: about its time, and nobody met by it before. Of
 * any other nobody knows more than when it was.
 */
export function withOwnAppointments<Held extends Appointed>(
  held: readonly Held[],
  { earlyMs, lateMs }: Span,
): readonly Held[] {
  const told: Held[] = []
  for (const each of held) {
    const at = each.startsAt?.getTime()
    const isOwn =
      at !== undefined &&
      each.from.getTime() >= at - earlyMs &&
      each.from.getTime() < at + lateMs &&
      !told.some(({ startsAt }) => startsAt?.getTime() === at)
    told.push(isOwn ? each : { ...each, startsAt: null, venue: '' })
  }
  return told
}
