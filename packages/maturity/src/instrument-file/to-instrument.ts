import type { Group, Indicator, Instrument, InstrumentNode, Level } from '../instrument.ts'
import type { FileReference, GroupFile } from './aspect-schema.ts'
import type { IndicatorFile } from './indicator-schema.ts'
import type { InstrumentFile } from './instrument-schema.ts'

/** The parts of an instrument that stand in files of their own, by path. */
export interface PartFiles {
  readonly groups: ReadonlyMap<string, GroupFile>
  readonly indicators: ReadonlyMap<string, IndicatorFile>
}

/** Puts files that passed every check together into one instrument. */
export function toInstrument(file: InstrumentFile, parts: PartFiles): Instrument {
  const { format: _, index, levelNames, conversions = {}, groups, ...facts } = file
  const { source: levelNamesSource, ...names } = levelNames
  const toGroup = (group: GroupFile): Group => {
    const { groups = [], indicators = [], ...described } = group
    const children: InstrumentNode[] = [
      ...groups.map((entry) => toGroup(resolve(entry, parts.groups))),
      ...indicators
        .map((entry) => resolve(entry, parts.indicators))
        .map((indicator) => toIndicator(indicator, names[indicator.capability] ?? {})),
    ]
    return { kind: 'group', ...described, children }
  }
  const root: Group = {
    kind: 'group',
    ...(index ?? { code: 'INDEX', name: 'Indeks', shortName: 'Indeks', source: file.inForce.source }),
    weight: '100',
    children: groups.map((entry) => toGroup(resolve(entry, parts.groups))),
  }
  return {
    ...facts,
    levelNames: names,
    ...(levelNamesSource && { levelNamesSource }),
    conversions,
    root,
  }
}

function resolve<Part extends object>(entry: FileReference | Part, files: ReadonlyMap<string, Part>): Part {
  if (!isReference(entry)) return entry
  const part = files.get(entry.file)
  if (part === undefined) throw new Error(`${entry.file} passed the checks but is not there`)
  return part
}

function isReference(entry: object): entry is FileReference {
  return 'file' in entry
}

/** Levels without written criteria still carry their official names. */
function toIndicator(
  { levels, ...described }: IndicatorFile,
  names: Readonly<Record<string, string>>,
): Indicator {
  const allLevels = Object.entries(names).map(([key, name]): Level => {
    const written = levels?.[key] ?? { requires: [], criteria: [] }
    return { level: Number(key), name, ...written }
  })
  return { kind: 'indicator', ...described, levels: allLevels.toSorted((a, b) => a.level - b.level) }
}
