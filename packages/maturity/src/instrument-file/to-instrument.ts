import type { Group, Indicator, Instrument, InstrumentNode, Level } from '../instrument.ts'
import type { GroupEntry, GroupFile, IndicatorFile } from './aspect-schema.ts'
import type { InstrumentFile } from './instrument-schema.ts'

/** Puts files that passed every check together into one instrument. */
export function toInstrument(file: InstrumentFile, aspects: ReadonlyMap<string, GroupFile>): Instrument {
  const { format: _, index, levelNames, conversions = {}, groups, ...facts } = file
  const { source: levelNamesSource, ...names } = levelNames
  const toGroup = (group: GroupFile): Group => {
    const { groups = [], indicators = [], ...described } = group
    const children: InstrumentNode[] = [
      ...groups.map((entry) => toGroup(resolve(entry, aspects))),
      ...indicators.map((indicator) => toIndicator(indicator, names[indicator.capability] ?? {})),
    ]
    return { kind: 'group', ...described, children }
  }
  const root: Group = {
    kind: 'group',
    ...(index ?? { code: 'INDEX', name: 'Indeks', shortName: 'Indeks', source: file.inForce.source }),
    weight: '100',
    children: groups.map((entry) => toGroup(resolve(entry, aspects))),
  }
  return {
    ...facts,
    levelNames: names,
    ...(levelNamesSource && { levelNamesSource }),
    conversions,
    root,
  }
}

function resolve(entry: GroupEntry, aspects: ReadonlyMap<string, GroupFile>): GroupFile {
  if (!('file' in entry)) return entry
  const aspect = aspects.get(entry.file)
  if (aspect === undefined) throw new Error(`${entry.file} passed the checks but is not there`)
  return aspect
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
