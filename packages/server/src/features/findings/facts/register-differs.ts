import { dayInWords, isRegisteredEnacted, registeredStateNames } from '@undagi/maturity'
import { findRegisterContradictions } from '../../policies/usecases/registered-texts.ts'
import type { Contradiction } from './contradiction.ts'
import { fittingInspections } from './fitting-inspections.ts'
import { inspectionsOf, type OfferedDocument } from './offered-document.ts'

/** Where the institution's own registers and the document, or what is said of it, cannot both be so. */
export function registerDiffers(document: OfferedDocument): Contradiction[] {
  return [...stateDiffers(document), ...textDiffers(document), ...termDiffers(document)]
}

function stateDiffers(document: OfferedDocument): Contradiction[] {
  const { registered, claim } = document
  if (registered === null) return []
  const state = registeredStateNames[registered.state]
  const since = dayInWords(registered.since)
  const isClaimed = ['enacted', 'amended'].includes(claim.status)
  const looksEnacted = inspectionsOf(document).some(({ status }) => status === 'enacted')
  if (registered.state === 'revoked') {
    if (claim.status === 'revoked') return []
    const by = registered.through === null ? '' : ` oleh ${registered.through}`
    const message = `Register kebijakan mencatatnya dicabut${by} sejak ${since}, sedangkan buktinya tidak disebut dicabut. Lampirkan penggantinya, atau betulkan registernya.`
    return [{ code: 'register_revoked', message }]
  }
  if (isRegisteredEnacted(registered) || !(isClaimed || looksEnacted)) return []
  const said = looksEnacted ? 'isinya tampak sudah ditetapkan' : 'buktinya disebut sudah ditetapkan'
  const message = `Register kebijakan mencatatnya ${state} sejak ${since}, sedangkan ${said}. Catat penetapannya di register, atau betulkan buktinya.`
  return [{ code: 'register_draft', message }]
}

/** Of what the register has enacted: its text is a draft, or bears another number or day. */
function textDiffers(document: OfferedDocument): Contradiction[] {
  const { registered } = document
  if (registered === null) return []
  const { number, enactedOn } = registered
  const told = { isEnacted: isRegisteredEnacted(registered), number, enactedOn }
  const found = fittingInspections(document).flatMap((each) => findRegisterContradictions(told, each))
  const [first] = found
  if (first === undefined) return []
  if (first.kind === 'text_is_draft')
    return [
      {
        code: 'register_enacted',
        message:
          'Register kebijakan mencatatnya sudah ditetapkan, sedangkan isinya masih rancangan. Unggah teks yang sudah ditetapkan.',
      },
    ]
  const { kind, registered: written, found: read } = first
  const what = kind === 'number_differs' ? 'Nomornya' : 'Tanggal penetapannya'
  const words = (text: string) => (kind === 'number_differs' ? `"${text}"` : dayInWords(text))
  const message = `${what} di register kebijakan ${words(written)}, dalam berkas ${words(read)}. Samakan.`
  return [{ code: 'register_differs', message }]
}

/** A decree of the coordination team that is said to hold for longer than the team's own book has it. */
function termDiffers({ teamTerm, claim }: OfferedDocument): Contradiction[] {
  const ends = teamTerm?.to ?? null
  if (ends === null || claim.validTo === null || claim.validTo <= ends) return []
  const message = `Disebut berlaku sampai ${dayInWords(claim.validTo)}, sedangkan menurut catatan Tim Koordinasi berakhir ${dayInWords(ends)}. Samakan.`
  return [{ code: 'team_term_differs', message }]
}
