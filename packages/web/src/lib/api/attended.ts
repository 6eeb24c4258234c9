/** What the server is told while somebody is at the page. */
const header = 'x-undagi-attended'
/** After a touch or a key, so long whatever the page asks for is a person's doing. */
const freshMs = 60_000

/** Opening a page is a person's doing too. */
let lastTouch = typeof window === 'undefined' ? Number.NEGATIVE_INFINITY : performance.now()

/**
 * A page that stands open reads again by itself when a colleague changes something. The server must not take that for somebody at work:
 * it would see a person in two places.
 */
export function markAttended(request: Request, now = performance.now()): Request {
  if (now - lastTouch < freshMs) request.headers.set(header, '1')
  return request
}

export function noteTouch(now = performance.now()): void {
  lastTouch = now
}

if (typeof window !== 'undefined')
  for (const kind of ['pointerdown', 'keydown'])
    window.addEventListener(kind, () => noteTouch(), { capture: true, passive: true })
