interface Shown {
  readonly value: string | null
  readonly reason: string | null
  readonly version: number
}

interface Saved {
  readonly status: number
  /** What the server holds: in the answer of who won, and in the refusal of who did not. */
  readonly shown: Shown
  readonly milliseconds: number
}

export interface Indicator {
  readonly address: string
  readonly path: string
  /** Of the two people. */
  readonly tokens: readonly [string, string]
}

export interface Round {
  /** One was heard, the other was shown exactly what that one wrote, and could then save too. */
  readonly isSound: boolean
  readonly reasons: readonly string[]
  readonly version: number
  readonly milliseconds: readonly number[]
}

/** Both save at the same moment, having seen the same; whoever is refused reads what is shown and saves again. */
export async function saveAtOnce(indicator: Indicator, round: number, version: number): Promise<Round> {
  const reasons = ['pertama', 'kedua'].map((who) => `Putaran ${round}, orang ${who}`)
  const save = (person: number, expectedVersion: number) =>
    put(indicator, indicator.tokens[person] ?? '', {
      expectedVersion,
      value: `${1 + ((round + person) % 5)}`,
      reason: reasons[person] ?? '',
    })
  const answers = await Promise.all([save(0, version), save(1, version)])
  const winner = answers.findIndex(({ status }) => status === 200)
  const [won, refused] = [answers[winner], answers[1 - winner]]
  const isShown =
    refused?.status === 409 &&
    refused.shown.reason === reasons[winner] &&
    refused.shown.version === won?.shown.version
  const again = await save(1 - winner, refused?.shown.version ?? -1)
  return {
    isSound: isShown && again.status === 200 && again.shown.version === version + 2,
    reasons,
    version: again.shown.version,
    milliseconds: [...answers, again].map(({ milliseconds }) => milliseconds),
  }
}

async function put({ address, path }: Indicator, token: string, body: object): Promise<Saved> {
  const started = performance.now()
  const answer = await fetch(new URL(path, address), {
    method: 'PUT',
    headers: { Cookie: `undagi_session=${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const said: unknown = await answer.json()
  const milliseconds = performance.now() - started
  return {
    status: answer.status,
    shown: toShown(answer.status === 409 ? currentIn(said) : said),
    milliseconds,
  }
}

function currentIn(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'current' in problem ? problem.current : undefined
}

function toShown(said: unknown): Shown {
  if (typeof said !== 'object' || said === null) return { value: null, reason: null, version: -1 }
  return {
    value: 'value' in said && typeof said.value === 'string' ? said.value : null,
    reason: 'reason' in said && typeof said.reason === 'string' ? said.reason : null,
    version: 'version' in said && typeof said.version === 'number' ? said.version : -1,
  }
}
