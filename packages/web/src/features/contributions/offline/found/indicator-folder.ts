import type { Schemas } from '@undagi/api-client'

export type KitFolder = Schemas['KitReturn']['folders'][number]

const isEvidenceFolder = (step: string): boolean => fold(step) === 'bukti'

/** Whether it lies where the kit has evidence put. */
export const isEvidencePath = (steps: readonly string[]): boolean => steps.slice(0, -1).some(isEvidenceFolder)

export type FoundFolder = KitFolder | 'outside' | 'unknown' | 'several'

/**
 * Of which indicator the folder is that a file lies in, at any depth. Under "Bukti" the number in front is enough, whatever the rest was
 * made into; elsewhere the whole name has to be there. A folder of an indicator within another's is nobody's.
 */
export function indicatorOf(steps: readonly string[], folders: readonly KitFolder[]): FoundFolder {
  const path = steps.slice(0, -1)
  const evidence = path.findIndex(isEvidenceFolder)
  const named = path.flatMap((step, place) => {
    const byName = folders.find(({ name }) => fold(name) === fold(step))
    const byNumber =
      evidence !== -1 && place === evidence + 1 ? folders.find((each) => bears(step, each)) : undefined
    return byName ?? byNumber ?? []
  })
  const [folder, ...others] = new Set(named)
  if (others.length > 0) return 'several'
  if (folder !== undefined) return folder
  return evidence === -1 || path.length === evidence + 1 ? 'outside' : 'unknown'
}

/** "01 Arsitektur", "1. arsitektur", "1" are indicator 1; "10" is not. */
function bears(step: string, { indicatorCode }: KitFolder): boolean {
  const code = fold(indicatorCode)
  const rest = fold(step).replace(/^0+(?=\d)/, '')
  return (
    rest === code ||
    (rest.startsWith(code) &&
      /^[ ._()-]/.test(rest.slice(code.length)) &&
      !/^\.\d/.test(rest.slice(code.length)))
  )
}

const fold = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
