import type { Holder } from '../example/certificates.ts'
import type { Verdict } from '../verdict.ts'
import { certificateCases } from './corpus-certificates.ts'
import { changeCases } from './corpus-changes.ts'
import { forgeryCases } from './corpus-forgeries.ts'
import { goodCases } from './corpus-good.ts'
import { stampCases } from './corpus-stamps.ts'
import { structureCases } from './corpus-structures.ts'
import type { TestWorld } from './test-world.ts'

/** One file with what is given to verify it, and what must come out. */
export interface CorpusCase {
  readonly title: string
  readonly verdict: Verdict
  /** A code among the reasons of some signature, or among the issues of the file. */
  readonly code?: string
  readonly build: (world: TestWorld) => Promise<CorpusFile>
}

export interface CorpusFile {
  readonly bytes: Buffer
  /** The root of the world, where nothing else is said. */
  readonly anchors?: readonly Holder[]
  readonly intermediates?: readonly Holder[]
  /** The root's list that revokes nobody, where nothing else is said. */
  readonly lists?: readonly Buffer[]
  readonly at?: Date
}

export const CORPUS: readonly CorpusCase[] = [
  ...goodCases,
  ...certificateCases,
  ...changeCases,
  ...forgeryCases,
  ...structureCases,
  ...stampCases,
]
