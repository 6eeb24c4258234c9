interface DrawDraft {
  readonly size: string
  readonly seed: string
  readonly reason: string
  readonly letterNumber: string
  readonly letterDate: string
}

export type DrawLack = 'size' | 'seed' | 'reason' | 'letter_number' | 'letter_date'

interface About {
  /** Indicators that there are. */
  readonly most: number
  readonly byLetterOnly: boolean
}

/** What is still missing before a sample can be drawn. */
export function drawLacks(draft: DrawDraft, { most, byLetterOnly }: About): readonly DrawLack[] {
  const size = /^\d{1,3}$/.test(draft.size.trim()) ? Number(draft.size) : 0
  const lacks: Readonly<Record<DrawLack, boolean>> = {
    size: size < 1 || size > most,
    seed: draft.seed.trim() === '',
    reason: draft.reason.trim() === '',
    letter_number: byLetterOnly && draft.letterNumber.trim() === '',
    letter_date: byLetterOnly && draft.letterDate === '',
  }
  return (['size', 'seed', 'reason', 'letter_number', 'letter_date'] as const).filter((each) => lacks[each])
}
