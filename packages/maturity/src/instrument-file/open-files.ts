import { rootSpot, type Spot } from './spot.ts'
import { readTree, type TreeSpots } from './tree-spots.ts'
import { readYamlFile, type SourceFile, type YamlFile } from './yaml-file.ts'

export const MAIN_FILE = 'instrument.yaml'

/** The files of an instrument, read and followed; whether they are right is another question. */
export interface OpenedFiles {
  readonly main: YamlFile
  readonly parts: readonly YamlFile[]
  /** The content of the main file. */
  readonly spot: Spot
  readonly tree: TreeSpots
}

/** `undefined` where the main file is not among them. */
export function openFiles(files: readonly SourceFile[]): OpenedFiles | undefined {
  const read = files.map(readYamlFile)
  const main = read.find(({ path }) => path === MAIN_FILE)
  if (main === undefined) return undefined
  const parts = read.filter((file) => file !== main)
  const spot = rootSpot(main)
  return { main, parts, spot, tree: readTree(spot, parts) }
}
