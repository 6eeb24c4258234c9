import { keepTrust } from '../features/trust/keep-trust.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleTrust } from './example-trust.ts'

interface Loading {
  readonly institutionId: string
  readonly trust: ExampleTrust | undefined
  readonly people: ExamplePeople
}

export type Sign = (bytes: Buffer) => Promise<Buffer>

/** The authority of the example, made anew for this installation and relied on by it. Returns who signs under it, where there is one. */
export async function loadExampleTrust(db: Sql, { institutionId, trust, people }: Loading): Promise<Sign> {
  if (trust === undefined) return nobodySigns
  // Heavy, and needed once in the life of an installation.
  const [{ createExampleAuthority }, { readTrustFile }] = await Promise.all([
    import('@undagi/documents/example-authority'),
    import('@undagi/documents/read-trust-file'),
  ])
  const author = people.get(trust.by)
  if (author === undefined) throw new Error(`The example names ${trust.by}, who is not among its people`)
  const { trustFile, sign } = await createExampleAuthority(trust)
  const at = new Date(trust.at)
  const read = readTrustFile(trustFile, [], at)
  const confirmed = read.entries.map(({ facts }) => facts.sha256)
  await keepTrust(
    db,
    { read, confirmed, reason: trust.reason },
    { institutionId, authorId: author.personId, authorName: author.name, at },
  )
  return sign
}

const nobodySigns: Sign = () =>
  Promise.reject(new Error('The example has a signed document and no authority'))
