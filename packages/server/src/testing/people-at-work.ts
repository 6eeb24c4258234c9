/** Who works with documents in an institution, one of each role: for tests of who sees and may what. */
export const atWork = {
  ani: ['internal_assessor'],
  sekda: ['coordinator'],
  penilai: ['external_assessor'],
  pengelola: ['administrator'],
} as const

/** Of another institution, who hears of none of it. */
export const elsewhere = { budi: ['internal_assessor'] } as const
