import type { Chance } from './chance.ts'
import { type Day, inventSentence, type Region } from './invented.ts'
import { type Block, c, cells, gap, p, type Specimen } from './paper.ts'

export interface Scene {
  readonly chance: Chance
  readonly region: Region
  readonly day: Day
  readonly subject: string
  readonly person: string
  readonly number: number
}

export type Writer = (scene: Scene) => Omit<Specimen, 'name'>

export const caps = (text: string) => text.toUpperCase()

export function letterhead({ region }: Scene, unit = 'Dinas Komunikasi dan Informatika'): readonly Block[] {
  return [
    c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`),
    c(caps(unit)),
    c('Jalan Merdeka Nomor 45 Telepon (0361) 555123 Kode Pos 80111'),
    gap(),
  ]
}

export function signedBy({ region, person, day }: Scene, withDate: boolean): readonly Block[] {
  const lines = [...(withDate ? [`${region.seat}, ${day.words}`] : []), 'Kepala Dinas,']
  return [
    gap(),
    ...lines.map((line) => cells([0.55, line])),
    gap(3),
    cells([0.55, person]),
    cells([0.55, 'NIP 19750814 200003 1 002']),
  ]
}

export const sentences = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => p(inventSentence(chance)))
export const none = { status: 'not_applicable' } as const
