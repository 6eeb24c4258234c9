import {
  categories,
  emptyDraft,
  type RoundDraft,
  roundKinds,
  type SetupDraft,
  type TemplateUnit,
  timeZones,
  unitSources,
} from './setup-draft.ts'

/** A draft that this browser kept, by whatever version of this page: what does not fit is as if it had not been answered. */
export function readDraft(stored: string | null, year: number): SetupDraft {
  const fresh = emptyDraft(year)
  const kept = toRecord(parseJson(stored))
  const official = toRecord(kept.official)
  const id = text(official.id, '')
  return {
    official: id === '' ? null : { id, name: text(official.name, '') },
    isOwn: kept.isOwn === true,
    ownName: text(kept.ownName, fresh.ownName),
    category: oneOf(categories, kept.category, fresh.category),
    timeZone: oneOf(timeZones, kept.timeZone, fresh.timeZone),
    name: text(kept.name, fresh.name),
    email: text(kept.email, fresh.email),
    unitSource: oneOf(unitSources, kept.unitSource, fresh.unitSource),
    templateOf: oneOf(categories, kept.templateOf, null),
    template: Array.isArray(kept.template) ? kept.template.map(readUnit) : [],
    list: text(kept.list, fresh.list),
    round: readRound(toRecord(kept.round), fresh.round),
  }
}

function readUnit(value: unknown): TemplateUnit {
  const { name, shortName, ticked } = toRecord(value)
  return { name: text(name, ''), shortName: text(shortName, ''), ticked: ticked === true }
}

function readRound(kept: Record<string, unknown>, fresh: RoundDraft): RoundDraft {
  return {
    year: text(kept.year, fresh.year),
    name: text(kept.name, null),
    edition: text(kept.edition, null),
    kind: oneOf(roundKinds, kept.kind, fresh.kind),
    assessmentDate: text(kept.assessmentDate, null),
    deadlineDate: text(kept.deadlineDate, fresh.deadlineDate),
    deadlineTime: text(kept.deadlineTime, fresh.deadlineTime),
    target: text(kept.target, fresh.target),
  }
}

function parseJson(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null')
  } catch {
    return null
  }
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function text<Fallback extends string | null>(value: unknown, fallback: Fallback): string | Fallback {
  return typeof value === 'string' ? value : fallback
}

function oneOf<Value extends string, Fallback extends Value | null>(
  values: readonly Value[],
  value: unknown,
  fallback: Fallback,
): Value | Fallback {
  return values.find((each) => each === value) ?? fallback
}
