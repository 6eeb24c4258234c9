interface Unit {
  readonly name: string
  readonly shortName: string
}

/** Of a name that goes on in the next line, so many words say which unit is meant. */
const leastWords = 3

/**
 * Which units of the register the names that were found in a document mean, by their short names. A name means a unit whole: "Dinas
 * Kesehatan Hewan" is not "Dinas Kesehatan".
 */
export function matchUnits(found: readonly string[], register: readonly Unit[]): string[] {
  const known = register.map(({ name, shortName }) => ({ shortName, calls: [name, shortName].map(plain) }))
  const named = new Set(
    found.map(plain).flatMap((name) => {
      const whole = known.filter(({ calls }) => calls.includes(name))
      return (whole.length > 0 ? whole : begunWith(name, known)).map(({ shortName }) => shortName)
    }),
  )
  return [...named].toSorted()
}

interface Known {
  readonly shortName: string
  readonly calls: readonly string[]
}

/** The only one whose name begins so; of hospitals it is enough that there is one. */
function begunWith(name: string, known: readonly Known[]): readonly Known[] {
  if (name.split(' ').length < leastWords && name !== 'rsud') return []
  const begun = known.filter(({ calls }) => calls.some((call) => call.startsWith(`${name} `)))
  return begun.length === 1 ? begun : []
}

/** Without commas, capitals, and the government that it belongs to. */
function plain(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .match(/[\p{L}\p{N}'.-]+/gu)
  const called = (words ?? []).join(' ').replace(/(?<=. .+) (?:kota|kabupaten|kab\.|provinsi)(?: .*)?$/u, '')
  return daily.reduce((short, [long, call]) => short.replace(long, call), called).replaceAll('.', '')
}

/** The long form of a kind, as it is called in daily use. A health centre is the same with or without the unit that runs it. */
const daily = [
  [/^rumah sakit umum daerah\b/u, 'rsud'],
  [/\bpusat kesehatan masyarakat\b/u, 'puskesmas'],
  [/^(?:upt[db]|unit pelaksana teknis(?: daerah| dinas| badan)?)\b/u, 'upt'],
  [/^upt (?=puskesmas |rsud)/u, ''],
] as const
