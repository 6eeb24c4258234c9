import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instrument, partFolders } from '@undagi/maturity'
import { parseInstrument } from '@undagi/maturity/instrument-file'
import { root } from '../scripts/bootstrap.mjs'

/** The edition that the repository carries under this id, read as the product reads it. */
export function readInstrument(id: string): Instrument {
  const folder = join(root, 'instruments', id)
  const paths = globSync(['instrument.yaml', ...partFolders.map((part) => `${part}/*.yaml`)], { cwd: folder })
  const parsed = parseInstrument(
    paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
  )
  if (!parsed.ok)
    throw new Error(`instruments/${id}: ${parsed.issues.map(({ message }) => message).join('; ')}`)
  return parsed.instrument
}
