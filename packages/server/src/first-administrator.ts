import { z } from 'zod'
import { newSlugSchema } from './features/institutions/new-slug.ts'
import { findPasswordFault } from './features/session/new-password.ts'
import { setupDone } from './features/setup/setup.errors.ts'
import { foundInstitution } from './features/setup/usecases/found-institution.ts'
import { installationSecret, setupCodeIn } from './installation.ts'
import { openServer } from './open-server.ts'
import { operatorTrail } from './platform/audit/request-trail.ts'
import { openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'
import { Problem } from './platform/http/problem.ts'

const text = (what: string, longest: number) =>
  z
    .string()
    .trim()
    .min(1, `${what} belum ditulis.`)
    .max(longest, `${what} paling panjang ${longest} karakter.`)

/** Every refusal is a sentence for the person who answers the questions. */
const newAdministratorSchema = z.strictObject({
  institution: z.strictObject({
    slug: newSlugSchema.optional(),
    name: text('Nama instansi', 200),
    category: text('Jenis instansi', 60),
    timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  }),
  name: text('Nama administrator', 200),
  email: z
    .email('Surel administrator bukan alamat surel, misalnya ani@kota.go.id.')
    .max(254, 'Surel administrator paling panjang 254 karakter.')
    .toLowerCase(),
  password: z.string(),
})

export type NewAdministrator = z.infer<typeof newAdministratorSchema>

/** Somebody can sign in already: the administrators add the others. */
export class AdministratorExists extends Error {
  override readonly name = 'AdministratorExists'

  constructor() {
    super('Instalasi ini sudah mempunyai pengguna; administratornya menambah yang lain.')
  }
}

/** What was given cannot be used; `issues` says where and why. */
export class UnusableAdministrator extends Error {
  override readonly name = 'UnusableAdministrator'
  readonly issues: readonly { readonly path: string; readonly message: string }[]

  constructor(issues: UnusableAdministrator['issues']) {
    super(issues.map(({ message }) => message).join('\n'))
    this.issues = issues
  }
}

/** The way into an installation that is still empty: its institution and the person who sets up the rest. */
export async function createFirstAdministrator(
  given: NewAdministrator,
  { dataFolder, databaseUrl }: { dataFolder: string; databaseUrl?: string | undefined },
): Promise<void> {
  const parsed = await parse(given)
  const secret = installationSecret(dataFolder, 'secret')
  const server = await openServer({ dataFolder, databaseUrl, secret })
  try {
    await migrate(server)
    const database = openDatabase(server)
    try {
      const { institution, ...administrator } = parsed
      const trail = operatorTrail('createFirstAdministrator', { email: administrator.email })
      await foundInstitution(database, { institution, administrator }, { at: new Date(), trail })
      setupCodeIn(dataFolder).discard()
    } catch (error) {
      throw error instanceof Problem && error.kind === setupDone.kind ? new AdministratorExists() : error
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

async function parse(given: NewAdministrator): Promise<NewAdministrator> {
  const parsed = newAdministratorSchema.safeParse(given)
  const issues = (parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }))
  const fault = await findPasswordFault(given.password, given)
  if (fault !== undefined) issues.push({ path: 'password', message: fault })
  if (!parsed.success || issues.length > 0) throw new UnusableAdministrator(issues)
  return parsed.data
}
