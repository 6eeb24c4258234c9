import { type Check, open, titleOf, unmet } from './check.ts'
import type { DocumentFacts } from './evidence-facts.ts'
import { dayInWords } from './iso-date.ts'
import { isIssuedAct, type Need } from './need.ts'

/** How far an act is, in the register of policies of the institution. */
export const registeredStates = [
  ...(['proposed', 'draft', 'harmonisation', 'stopped'] as const),
  ...(['enacted', 'amended', 'revoked'] as const),
]
export type RegisteredState = (typeof registeredStates)[number]

/** What the register of policies says of the act whose text a document is: a fact whose origin is the register, not the text. */
export interface RegisteredAct {
  readonly state: RegisteredState
  /** Since when it says so. */
  readonly since: string
  /** The first day that it holds, as the register has it; `null`: not promulgated yet, or not enacted. */
  readonly inForceOn: string | null
  /** What amended or revoked it. */
  readonly through: string | null
}

/** In a sentence: "masih harmonisasi". */
export const registeredStateNames: Readonly<Record<RegisteredState, string>> = {
  proposed: 'masih usulan',
  draft: 'masih rancangan',
  harmonisation: 'masih dalam harmonisasi',
  stopped: 'dihentikan penyiapannya',
  enacted: 'sudah ditetapkan',
  amended: 'sudah ditetapkan, dengan perubahan',
  revoked: 'sudah dicabut',
}

/** Whether the register has it enacted at all, be it revoked since. */
export function isRegisteredEnacted({ state }: Pick<RegisteredAct, 'state'>): boolean {
  return state === 'enacted' || state === 'amended' || state === 'revoked'
}

/**
 * What the register has against a document; `undefined`: nothing. It only ever takes away: an act is not in force because somebody wrote
 * down that it is, and no text is in force whose act is still being prepared. Where both sides were written by people who may know, a
 * person looks.
 */
export function checkRegistered(document: DocumentFacts, need: Need, assessedOn: string): Check | undefined {
  const { registered } = document
  if (registered === undefined) return undefined
  if (registered.state === 'revoked')
    return unmet(document, 'registered_revoked', () => revokedWords(document))
  if (isRegisteredEnacted(registered)) return checkBegun(document, need, assessedOn)
  // a text that is a draft says so itself, and what it lacks
  if (need === 'draft' || document.status === 'draft') return undefined
  const looksEnacted = document.status === 'enacted' || document.status === 'amended'
  return looksEnacted
    ? open(document, 'register_disagrees', () => disagreementWords(document))
    : unmet(document, 'registered_draft', () => draftWords(document))
}

/** Enacted, and not in force before it is promulgated and its day has come. */
function checkBegun(document: DocumentFacts, need: Need, assessedOn: string): Check | undefined {
  const inForceOn = document.registered?.inForceOn ?? null
  if (need !== 'enacted' && !document.kinds.some(isIssuedAct)) return undefined
  if (inForceOn === null)
    return open(
      document,
      'register_disagrees',
      () =>
        `Register kebijakan belum mencatat pengundangan ${titleOf(document)}. Catat bila sudah diundangkan, atau periksa.`,
    )
  if (inForceOn <= assessedOn) return undefined
  return unmet(
    document,
    'not_yet_in_force',
    () =>
      `${titleOf(document)} menurut register kebijakan baru berlaku mulai ${dayInWords(inForceOn)}, sesudah tanggal penilaian.`,
  )
}

function revokedWords(document: DocumentFacts): string {
  const { since, through } = document.registered ?? {}
  const by = through ? ` oleh ${through}` : ''
  const day = since === undefined ? '' : ` sejak ${dayInWords(since)}`
  return `${titleOf(document)} menurut register kebijakan sudah dicabut${by}${day}. Lampirkan penggantinya yang berlaku.`
}

function disagreementWords(document: DocumentFacts): string {
  return `Register kebijakan mencatat ${titleOf(document)} ${stateWords(document)}, sedangkan isinya tampak sudah ditetapkan. Catat penetapannya di register, atau ganti berkasnya.`
}

function draftWords(document: DocumentFacts): string {
  return `${titleOf(document)} menurut register kebijakan ${stateWords(document)}. Tetapkan dulu.`
}

function stateWords({ registered }: DocumentFacts): string {
  if (registered === undefined) return ''
  return `${registeredStateNames[registered.state]} sejak ${dayInWords(registered.since)}`
}
