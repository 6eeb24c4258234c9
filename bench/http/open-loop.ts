export interface TimedAnswer {
  /**
   * From the instant at which the request was due, not from when it could be sent: waiting in line counts. Infinite where no
   * good answer came, so that a failure never makes a percentile better.
   */
  readonly milliseconds: number
  /** Why there was no good answer; undefined: there was. */
  readonly failure: string | undefined
}

/**
 * Instants (ms from the start) at which requests arrive when many people act without knowing of each other:
 * a Poisson process with so many arrivals a second on average.
 */
export function arrivals(perSecond: number, seconds: number, random: () => number): readonly number[] {
  const instants: number[] = []
  let now = 0
  for (;;) {
    now += (-Math.log(1 - random()) / perSecond) * 1000
    if (now >= seconds * 1000) return instants
    instants.push(now)
  }
}

/**
 * Sends each request when it is due, however slow the answers to earlier ones are (open loop), and resolves when all
 * are answered. `send` rejects where the answer is not the expected one.
 */
export async function openLoop<Request>(
  requests: readonly { readonly at: number; readonly request: Request }[],
  send: (request: Request) => Promise<void>,
): Promise<readonly TimedAnswer[]> {
  const startedAt = performance.now()
  const answers: Promise<TimedAnswer>[] = []
  for (const { at, request } of requests) {
    await until(startedAt + at)
    answers.push(
      send(request).then(
        () => ({ milliseconds: performance.now() - startedAt - at, failure: undefined }),
        (error: unknown) => ({ milliseconds: Number.POSITIVE_INFINITY, failure: String(error) }),
      ),
    )
  }
  return Promise.all(answers)
}

/** Never early: a timer may fire a little before its time. */
async function until(instant: number): Promise<void> {
  for (let left = instant - performance.now(); left > 0; left = instant - performance.now())
    await new Promise((resolve) => setTimeout(resolve, left))
}
