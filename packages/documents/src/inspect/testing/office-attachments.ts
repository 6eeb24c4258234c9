import { caps, letterhead, none, type Scene, sentences, signedBy, type Writer } from './office-scene.ts'
import { type Block, c, cells, gap, newPage, p } from './paper.ts'

const labelled = (rows: readonly (readonly [label: string, value: string])[]): readonly Block[] =>
  rows.map(([label, value]) => cells([0, label], [0.14, `: ${value}`]))

function decreeAbout(scene: Scene, subject: string, number: string, day: string): readonly Block[] {
  const { chance, region, person } = scene
  return [
    c(`${caps(region.head)} ${caps(region.name)}`),
    c(`KEPUTUSAN ${caps(region.head)} ${caps(region.name)}`),
    c(`NOMOR ${number}`),
    c('TENTANG'),
    c(caps(subject)),
    c(`${caps(region.head)} ${caps(region.name)},`),
    p(`Menimbang : bahwa perlu menetapkan Keputusan tentang ${subject};`),
    c('MEMUTUSKAN:'),
    p(`Menetapkan : KEPUTUSAN ${caps(region.head)} TENTANG ${caps(subject)}.`),
    p('KESATU : Membentuk tim dengan susunan sebagaimana tercantum dalam Lampiran.'),
    ...sentences(chance, 3),
    cells([0.55, `Ditetapkan di ${region.seat}`]),
    cells([0.55, `pada tanggal ${day}`]),
    cells([0.55, `${caps(region.head)} ${caps(region.name)},`]),
    gap(3),
    cells([0.55, caps(person)]),
  ]
}

/** What it brings is a draft, or is in force; it stays a memo. */
export function memoWithAct(scene: Scene, isDraft: boolean): ReturnType<Writer> {
  const { chance, day, number } = scene
  const ownNumber = `555/${number}/ND/${day.year}`
  const blocks = [
    ...letterhead(scene),
    c('NOTA DINAS'),
    ...labelled([
      ['Kepada', 'Sekretaris Daerah'],
      ['Dari', 'Kepala Dinas Komunikasi dan Informatika'],
      ['Tanggal', day.words],
      ['Nomor', ownNumber],
      ['Hal', isDraft ? 'Konsep Keputusan untuk ditandatangani' : 'Penyampaian salinan Keputusan'],
    ]),
    ...sentences(chance, 2),
    ...signedBy(scene, false),
    newPage,
    ...decreeAbout(
      scene,
      scene.subject,
      isDraft ? '555/     /2024' : '555/18/2024',
      isDraft ? '' : day.words,
    ),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'official_memo', ...none, number: ownNumber, year: day.year, date: day.iso },
  }
}

/** Its subject is a draft; the decree itself is in force. */
export function decreeOnDrafting(scene: Scene): ReturnType<Writer> {
  const { day, number } = scene
  const ownNumber = `188.4/${number}/${day.year}`
  const subject = scene.chance.one([
    'Tim Penyusun Rancangan Peraturan Daerah tentang Satu Data',
    'Kelompok Kerja Harmonisasi Rancangan Peraturan Kepala Daerah',
    'Tim Pembahas Rancangan Akhir Rencana Strategis',
  ])
  return {
    paper: { blocks: decreeAbout(scene, subject, ownNumber, day.words) },
    expected: { kind: 'decree', status: 'enacted', number: ownNumber, year: day.year, date: day.iso },
  }
}

/** A form without a form: its number stands under its name, without a colon. */
export function plainProcedure(scene: Scene): ReturnType<Writer> {
  const { chance, day, number, region, person } = scene
  const ownNumber = `067/${number}/${day.year}`
  const blocks = [
    ...letterhead(scene),
    c('PROSEDUR OPERASIONAL STANDAR'),
    c(`NOMOR ${ownNumber}`),
    c('PENCADANGAN DATA'),
    p('1. Tujuan'),
    ...sentences(chance, 2),
    p('2. Langkah'),
    ...sentences(chance, 3),
    cells([0.55, `Ditetapkan di ${region.seat}`]),
    cells([0.55, `pada tanggal ${day.words}`]),
    cells([0.55, 'KEPALA DINAS,']),
    gap(3),
    cells([0.55, caps(person)]),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'procedure', status: 'enacted', number: ownNumber, year: day.year, date: day.iso },
  }
}
