import { type Answer, ask, type Connection } from './ask.ts'

export interface Saved {
  readonly path: string
  readonly word: string
  /** The version under which it was kept; null: it was refused, or nothing was answered. */
  readonly version: number | null
  /** From the instant at which it was due: waiting in line counts. Infinite where no answer came. */
  readonly milliseconds: number
  readonly status: number
}

interface Save {
  readonly path: string
  readonly word: string
  readonly body: Readonly<Record<string, unknown>>
  readonly dueAt: number
}

/** Saves as a page does; of a refusal the person sees what stands there now. */
export async function save(connection: Connection, { path, word, body, dueAt }: Save): Promise<Saved> {
  const answer = await ask(connection, { method: 'PUT', path, body }).catch(() => null)
  if (answer === null) return { path, word, version: null, milliseconds: Number.POSITIVE_INFINITY, status: 0 }
  const isAnswer = answer.status === 200 || answer.status === 409
  const milliseconds = isAnswer ? performance.now() - dueAt : Number.POSITIVE_INFINITY
  return {
    path,
    word,
    version: answer.status === 200 ? versionIn(answer) : null,
    milliseconds,
    status: answer.status,
  }
}

/** Of an indicator, its text, or an answer as it is being typed. */
function versionIn({ said }: Answer): number | null {
  const version = fieldOf(said, 'version') ?? fieldOf(fieldOf(said, 'draft'), 'version')
  return typeof version === 'number' ? version : null
}

function fieldOf(said: unknown, name: string): unknown {
  return typeof said === 'object' && said !== null ? Reflect.get(said, name) : undefined
}
