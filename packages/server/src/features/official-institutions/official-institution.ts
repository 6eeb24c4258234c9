export type OfficialCategory = 'kementerian' | 'lembaga' | 'provinsi' | 'kabupaten' | 'kota'
type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

/** One institution as the state names it. */
export interface OfficialInstitution {
  /** The region's code as printed ("64.71"), or a slug of the name for central bodies ("kementerian-keuangan"). */
  readonly id: string
  readonly name: string
  readonly category: OfficialCategory
  /** Its own for a province; null for central bodies. */
  readonly provinceId: string | null
  /** Null where no source states one: central bodies. */
  readonly timeZone: TimeZone | null
  /** False: the name comes from general knowledge and nobody has checked it. */
  readonly verified: boolean
}

/** Another way in which an institution is written. */
interface Alias {
  readonly written: string
  readonly id: string
}

export interface Register {
  readonly institutions: readonly OfficialInstitution[]
  readonly aliases: readonly Alias[]
}

/** Which institution a written name means. */
export type Match =
  | { readonly kind: 'sure'; readonly institution: OfficialInstitution }
  | { readonly kind: 'doubtful'; readonly candidates: readonly OfficialInstitution[] }
  | { readonly kind: 'unknown' }
