/** Where pages are served, as the browser sees it: a passkey is good there and nowhere else. */
export interface RelyingParty {
  readonly origin: string
  readonly id: string
}

/**
 * The configured address, or else the origin that the browser says it is on: that it is ours, the guard of writes has checked. A
 * page elsewhere that stands between gets a signature for its own origin, which is refused.
 */
export function relyingPartyOf(publicAddress: string | null, requestOrigin: string): RelyingParty {
  const { origin, hostname } = new URL(publicAddress ?? requestOrigin)
  return { origin, id: hostname }
}
