/** A page tells every 20 seconds that it is open; whoever was not heard of twice has gone. */
const silenceMs = 45_000

export function isPresent(
  { seenAt, isHere }: { readonly seenAt: Date; readonly isHere: boolean },
  now: Date,
): boolean {
  return isHere && now.getTime() - seenAt.getTime() < silenceMs
}
