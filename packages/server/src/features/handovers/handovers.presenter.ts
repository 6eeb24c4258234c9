import type { z } from '@hono/zod-openapi'
import { groupsAbove } from '@undagi/maturity'
import type { Member } from '../people/people.usecases.ts'
import type { Handover, OwnNote } from './fold-handover.ts'
import { canHandOverFor, canNote, canReceive } from './handovers.policy.ts'
import type { handoversSchema } from './handovers.schemas.ts'
import { partNames } from './pack/parts.ts'
import type { OpenPromise } from './pack/promise.ts'
import type { Pack } from './pack/read-pack.ts'
import { holdsAt } from './pack/seats.ts'
import { type PackView, tellPeople, tellYears } from './pack/tell-indicator.ts'

type ListedPerson = z.infer<typeof handoversSchema>['people'][number]

const dayMs = 24 * 60 * 60_000

export function presentPack(pack: Pack): PackView {
  const { institution, personId, members, handover, parts, editions, places, promises, today, told } = pack
  return {
    institution: {
      ...{ id: institution.id, name: institution.name, slug: institution.slug },
      timeZone: institution.timeZone,
    },
    ...{ today, version: handover.version, handing: presentHanding(handover) },
    person: presentPerson(members, personId, told.at),
    notes: handover.notes.map(presentNote).filter(({ text, earlier }) => text !== '' || earlier.length > 0),
    parts: partNames.map((part) => ({ part, extent: parts[part] })),
    indicators: places.map((place) => {
      const edition = editions.get(place.editionId)
      return {
        ...place,
        name: edition?.indicatorByCode.get(place.code)?.shortName ?? place.code,
        editionName: edition?.instrument.name ?? place.editionId,
        groupName: edition ? (groupsAbove(edition.instrument, place.code)[0]?.shortName ?? '') : '',
        ...{ years: tellYears(place, told), people: tellPeople(place, told) },
      }
    }),
    promises: promises.map((promise) => presentPromise(promise, today)),
    ...presentCan(pack),
  }
}

function presentCan({ actor, institution, personId, handover, members, told }: Pack) {
  const { id: institutionId } = institution
  const about = { institutionId, personId, handover }
  const isOwn = canNote(actor, about)
  const handOver = isOwn || canHandOverFor(actor, institutionId)
  return {
    can: { note: isOwn, handOver, needsReason: !isOwn, receive: canReceive(actor, about) },
    successors: handOver ? successorsOf(members, personId, told.at) : [],
  }
}

/** Whoever serves today, or is to: but not who leaves. */
export function successorsOf(members: readonly Member[], personId: string, at: Date) {
  const people = new Map(
    members
      .filter((member) => member.personId !== personId && (member.validTo === null || at < member.validTo))
      .map((member) => [member.personId, { personId: member.personId, name: member.name }]),
  )
  return [...people.values()]
}

function presentPerson(members: readonly Member[], personId: string, at: Date) {
  const own = members.filter((member) => member.personId === personId)
  return {
    ...{ personId, name: own[0]?.name ?? '' },
    roles: own.map((member) => ({
      ...{ role: member.role, unitName: member.unitName, from: member.validFrom.toISOString() },
      ...{ until: member.validTo?.toISOString() ?? null, isNow: holdsAt(member, at) },
    })),
  }
}

/** With when they stop serving, so that those who go next stand out. */
export function presentListed(
  members: readonly Member[],
  { personId, handover, at }: { personId: string; handover: Handover; at: Date },
): ListedPerson {
  const person = presentPerson(members, personId, at)
  const ends = person.roles.map(({ until }) => until)
  return {
    ...person,
    isServing: person.roles.some(({ isNow }) => isNow),
    endsAt: ends.includes(null)
      ? null
      : (ends
          .filter((end) => end !== null)
          .toSorted()
          .at(-1) ?? null),
    handing: presentHanding(handover),
  }
}

function presentHanding({ handing }: Handover): PackView['handing'] {
  if (handing === null) return null
  const { successorId, successorName, reason, byName, at, received } = handing
  return {
    ...{ successorId, successorName, reason, byName, at: at.toISOString() },
    received: received === null ? null : { byName: received.byName, at: received.at.toISOString() },
  }
}

function presentNote({ place, versions }: OwnNote): PackView['notes'][number] {
  const [newest, ...earlier] = versions.toReversed().map(({ text, at }) => ({ text, at: at.toISOString() }))
  return { place, text: newest?.text ?? '', at: newest?.at ?? '', earlier }
}

function presentPromise(promise: OpenPromise, today: string): PackView['promises'][number] {
  const { kind, key, text, year, next, ownerName, unitName, dueOn, places } = promise
  const daysLeft = dueOn === null ? null : Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs)
  return { kind, key, text, year, next, ownerName, unitName, dueOn, daysLeft, places: [...places] }
}
