import { BundleWriter } from '../backup/bundle/bundle-writer.ts'
import { sha256Of } from '../backup/bundle/digest.ts'
import { type BundleHead, bundleFormat, formatVersion } from '../backup/bundle/format.ts'
import { openPartFile } from '../backup/bundle/part-file.ts'

const at = new Date('2026-12-01T02:00:00Z')

const head: BundleHead = {
  ...{ format: bundleFormat, formatVersion, note: '', createdAt: at.toISOString() },
  ...{ undagiVersion: '0.2.0', postgresVersion: '18.4', installationId: null, people: 1 },
  institutions: [{ slug: 'kota-arang', name: 'Kota Arang' }],
  ...{ migrations: [], editions: [] },
}

const decree = {
  institutionId: '0197b7a0-0000-7000-8000-000000000001',
  digest: sha256Of('Keputusan wali kota'),
}

/** The smallest bundle with everything in it: two tables, one of two chunks, an empty one, and a document. */
export async function buildBundle(file: string, overrides: Partial<BundleHead> = {}): Promise<void> {
  const part = await openPartFile(file)
  const writer = new BundleWriter(part, at)
  await writer.writeHead({ ...head, ...overrides })
  const columns = [{ name: 'id', type: 'integer' }]
  await writer.writeTable({ name: 'signin.user', columns }, pieces('1\n2\n', '3\n'))
  await writer.writeTable({ name: 'undagi.rounds', columns }, pieces('2026\n'))
  await writer.writeTable({ name: 'undagi.units', columns }, pieces())
  await writer.writeFile(decree, pieces('Keputusan ', 'wali kota'))
  await writer.finish([{ name: 'undagi.rounds_id_seq', value: '7' }])
  await part.commit()
}

async function* pieces(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}
