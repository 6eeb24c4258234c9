import { dayInWords, type StageMove } from '@undagi/maturity'
import type { Frame, HandoverPack, Letterhead } from '@undagi/papers'
import { dayIn } from '../../../platform/day-in.ts'
import { nameState } from '../../assessments/usecases/name-state.ts'
import { nameRole } from '../../invitations/usecases/name-role.ts'
import { keyOf } from '../fold-handover.ts'
import type { IndicatorPlace } from '../handover-entry.ts'
import { handWords, partWords, promiseWords } from './pack-words.ts'
import type { PackView } from './tell-indicator.ts'

type Year = PackView['indicators'][number]['years'][number]

/** The pack on paper: the same that its reader sees on the page. It bears the day that it tells, so the same pack is the same bytes. */
export function toPaper(pack: PackView, letterhead: Letterhead): HandoverPack {
  const { institution, person, today, notes, promises, indicators, version } = pack
  const known = new Set(indicators.map(keyOf))
  const hasEditions = new Set(indicators.map(({ editionId }) => editionId)).size > 1
  const noteAt = (place: IndicatorPlace | null) =>
    notes.find((note) => keyOf(note.place) === keyOf(place))?.text ?? null
  const dayOf = (instant: string) => dayIn(institution.timeZone, new Date(instant))
  return {
    frame: frameOf(letterhead, { version, today }),
    ...{ institution: institution.name, toldOn: today, note: noteAt(null) },
    person: { name: person.name, roles: person.roles.filter(({ isNow }) => isNow).map(roleText) },
    handing: handingOf(pack, dayOf),
    leftOut: pack.parts.flatMap(({ part, extent }) =>
      extent === 'all' ? [] : [`${partWords[part]}${extent === 'own' ? ' (selain milik sendiri)' : ''}`],
    ),
    promises: promises.filter(({ places }) => !places.some((each) => known.has(keyOf(each)))).map(toPromise),
    indicators: indicators.map((indicator) => ({
      ...{ code: indicator.code, name: indicator.name, edition: hasEditions ? indicator.editionName : null },
      note: noteAt(indicator),
      years: indicator.years.map((year) => yearOf(year, dayOf)),
      promises: promises
        .filter(({ places }) => places.some((place) => keyOf(place) === keyOf(indicator)))
        .map(toPromise),
      people: indicator.people.map(({ name, did, roles }) => ({
        ...{ name, did: did.map((each) => handWords[each]).join(', ') },
        role: roles.length === 0 ? 'tidak lagi bertugas' : roles.map(roleText).join(', '),
      })),
    })),
  }
}

function frameOf(letterhead: Letterhead, { version, today }: { version: number; today: string }): Frame {
  return {
    ...{ letterhead, isDraft: false, number: null, version: Math.max(1, version) },
    ...{ place: null, day: today, check: null },
  }
}

const roleText = ({ role, unitName }: Pick<PackView['person']['roles'][number], 'role' | 'unitName'>) =>
  unitName === null ? nameRole(role) : `${nameRole(role)}, ${unitName}`

function handingOf({ handing }: PackView, dayOf: (instant: string) => string): HandoverPack['handing'] {
  if (handing === null) return null
  const { byName, at, successorName: successor, reason, received } = handing
  return {
    ...{ byName, day: dayOf(at), successor, reason },
    receivedOn: received === null ? null : dayOf(received.at),
  }
}

function toPromise(promise: PackView['promises'][number]): HandoverPack['promises'][number] {
  const { key, text, year, ownerName, unitName, dueOn, daysLeft } = promise
  const kind = promiseWords(promise)
  return {
    ...{ key, text, dueOn, kind: year === null ? kind : `${kind} (${year})` },
    who: [ownerName, unitName].filter((each) => each !== null).join(', '),
    isLate: daysLeft !== null && daysLeft < 0,
  }
}

function yearOf(
  year: Year,
  dayOf: (instant: string) => string,
): HandoverPack['indicators'][number]['years'][number] {
  return {
    ...{ year: year.year, state: nameState(year.stage), official: year.official, stages: year.stages },
    events: eventsOf(year, dayOf),
    evidence: year.evidence.map(({ title, expiresOn, reviewOn }) => ({
      ...{ title: title ?? 'Dokumen terbatas', expiresOn, reviewOn },
    })),
  }
}

const moveWords: Readonly<Partial<Record<StageMove, string>>> = {
  return_to_assessors: 'Dikembalikan kepada asesor',
}

/** In the order in which they happened. */
function eventsOf(year: Year, dayOf: (instant: string) => string): string[] {
  const signed = ({ byName, at }: { byName: string; at: string }) => `${dayInWords(dayOf(at))} oleh ${byName}`
  const valued = (value: string | null) => (value === null ? 'dikosongkan' : value.replace('.', ','))
  const events = [
    ...year.values.map((each) => ({
      at: each.at,
      text: `Nilai ${valued(each.value)}, ${signed(each)}${each.reason ? `: ${each.reason}` : ''}`,
    })),
    ...year.returns.map((each) => ({
      at: each.at,
      text: `${moveWords[each.move] ?? 'Dikembalikan'} ${signed(each)}: ${each.text}`,
    })),
    ...year.corrections.map((each) => ({
      at: each.at,
      text: `Dikoreksi menjadi ${valued(each.value)}, ${signed(each)}: ${each.reason}`,
    })),
    ...year.clarifications.map((each) => ({
      at: each.at,
      text: [
        `Klarifikasi diminta ${signed(each)}: ${each.text}`,
        ...each.answers.map((answer) => `Dijawab ${signed(answer)}: ${answer.text}`),
      ].join('\n'),
    })),
    ...year.objections.map(({ at, answer, ...each }) => ({
      at,
      text: [
        `Disanggah ${signed({ ...each, at })}: ${each.text}`,
        ...(answer === null
          ? ['Belum dijawab.']
          : [`${answer.accepted ? 'Diterima' : 'Ditolak'} ${signed(answer)}: ${answer.reason}`]),
      ].join('\n'),
    })),
  ]
  return events
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ text }) => text)
}
