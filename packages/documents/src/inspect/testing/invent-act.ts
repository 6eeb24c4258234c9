import type { Chance } from './chance.ts'
import {
  type Day,
  inventDay,
  inventPerson,
  inventRegion,
  inventSentence,
  inventSubject,
  type Region,
} from './invented.ts'
import { type Block, c, cells, type Expected, gap, newPage, p, type Specimen } from './paper.ts'

/** What keeps an act from being one that is in force. */
const flaws = [
  'none',
  'none',
  'none',
  'titled_draft',
  'number_open',
  'date_open',
  'name_open',
  'watermark',
  'running_head',
  'stamped',
  'last_page_missing',
  'first_page_missing',
  'attachment_alone',
] as const
type Flaw = (typeof flaws)[number]

const ACTS = [
  'regional_regulation',
  'head_regulation',
  'decree',
  'circular',
  'instruction',
  'ministerial_regulation',
] as const
type Act = (typeof ACTS)[number]

interface Plan {
  readonly act: Act
  readonly flaw: Flaw
  readonly region: Region
  readonly day: Day
  readonly subject: string
  readonly person: string
  readonly number: string
  readonly office: string
  readonly chance: Chance
}

const GAZETTED: readonly Act[] = ['regional_regulation', 'head_regulation', 'ministerial_regulation']

export function inventAct(chance: Chance, index: number): Specimen {
  const act = ACTS[index % ACTS.length] ?? 'decree'
  const flaw = flawFor(act, index)
  const day = inventDay(chance)
  const region = inventRegion(chance)
  const plan: Plan = {
    act,
    flaw,
    region,
    day,
    subject: inventSubject(chance),
    person: inventPerson(chance),
    number: numberFor(act, chance, day),
    office: officeFor(act, region, chance),
    chance,
  }
  const extra =
    flaw === 'watermark' ? { watermark: chance.one(['DRAFT', 'DRAF', 'RANCANGAN', 'KONSEP']) } : {}
  const running =
    flaw === 'running_head'
      ? { runningHead: chance.one(['Draft 2', 'draf versi 3', 'Konsep tgl 12-03-2024', 'DRAFT PEMBAHASAN']) }
      : {}
  return {
    name: `${act}-${flaw}-${index}`,
    paper: { blocks: blocksOf(plan), ...extra, ...running },
    expected: expectedOf(plan),
  }
}

/** Without its first page nothing shows that a circular is one. */
function flawFor(act: Act, index: number): Flaw {
  const flaw = flaws[Math.floor(index / ACTS.length) % flaws.length] ?? 'none'
  return act === 'circular' && (flaw === 'first_page_missing' || flaw === 'attachment_alone') ? 'none' : flaw
}

function numberFor(act: Act, chance: Chance, { year }: Day): string {
  const running = String(chance.whole(1, 140))
  if (act === 'decree')
    return chance.one([
      `188.45/${running}/KEP/${year}`,
      `${running} TAHUN ${year}`,
      `800/${running}-Org/${year}`,
    ])
  if (act === 'circular') return chance.one([`555/${running}/Kominfo/${year}`, `${running} TAHUN ${year}`])
  return `${running} TAHUN ${year}`
}

function expectedOf({ act, flaw, day, number }: Plan): Expected {
  const isHeadless = flaw === 'first_page_missing'
  const isEndless = flaw === 'last_page_missing' || flaw === 'attachment_alone'
  const isOpen = isHeadless || isEndless
  const status = isOpen ? 'cannot_tell' : flaw === 'none' ? 'enacted' : 'draft'
  const ownNumber = flaw === 'number_open' ? null : number.replace(/ TAHUN .*/, '')
  return {
    kind: act,
    status,
    ...(isHeadless ? {} : { number: ownNumber, year: day.year }),
    ...(isEndless || isHeadless ? {} : { date: flaw === 'date_open' ? null : day.iso }),
  }
}

function blocksOf(plan: Plan): readonly Block[] {
  const { flaw, chance } = plan
  if (flaw === 'attachment_alone') return attachment(plan)
  const stamp =
    flaw === 'stamped'
      ? [cells([chance.one([0.1, 0.7]), chance.one(['DRAFT', 'RANCANGAN', 'Draf', 'KONSEP'])])]
      : []
  const cover = chance.yes(0.2) && flaw !== 'first_page_missing' ? [gap(8), ...heading(plan), newPage] : []
  const top =
    flaw === 'first_page_missing'
      ? decision(plan)
      : [...stamp, ...cover, ...heading(plan), ...considerations(plan)]
  const end = flaw === 'last_page_missing' ? [] : closing(plan)
  const tail = flaw !== 'last_page_missing' && chance.yes(0.4) ? [newPage, ...attachment(plan)] : []
  return [...top, ...body(plan), ...end, ...tail]
}

const caps = (text: string) => text.toUpperCase()

function officeFor(act: Act, region: Region, chance: Chance): string {
  if (act === 'ministerial_regulation') return 'Menteri Koperasi dan Pembangunan Wilayah'
  if (act === 'decree' && chance.yes(0.4))
    return `Kepala Dinas Komunikasi dan Informatika ${region.level} ${region.name}`
  if (act === 'circular' && chance.yes(0.5)) return `Sekretaris Daerah ${region.level} ${region.name}`
  return `${region.head} ${region.name}`
}

function titleOf(plan: Plan): string {
  const { act, region } = plan
  switch (act) {
    case 'regional_regulation':
      return `Peraturan Daerah ${region.level} ${region.name}`
    case 'ministerial_regulation':
      return 'Peraturan Menteri Koperasi dan Pembangunan Wilayah Republik Indonesia'
    case 'head_regulation':
      return `Peraturan ${region.head} ${region.name}`
    case 'decree':
      return `Keputusan ${plan.office}`
    case 'instruction':
      return `Instruksi ${region.head} ${region.name}`
    case 'circular':
      return 'Surat Edaran'
  }
}

function heading(plan: Plan): readonly Block[] {
  const { flaw, number, day, subject, chance, act, region } = plan
  const draft = flaw === 'titled_draft' ? chance.one(['RANCANGAN ', 'RANCANGAN ', 'DRAF ']) : ''
  const title = draft + caps(titleOf(plan))
  const spaced = chance.yes(0.12)
    ? title
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('   ')
    : title
  const number2 = flaw === 'number_open' ? openNumber(number, day, chance) : number
  const label =
    act === 'circular' || act === 'decree' ? chance.one(['NOMOR : ', 'NOMOR ', 'Nomor: ']) : 'NOMOR '
  const gazette =
    GAZETTED.includes(act) && chance.yes(0.15)
      ? [
          c(`BERITA DAERAH ${caps(region.level)} ${caps(region.name)}`),
          c(`NOMOR ${chance.whole(1, 90)}`),
          gap(),
        ]
      : []
  const crest = chance.yes(0.5)
    ? [
        c(caps(plan.office)),
        ...(region.province === '' ? [] : [c(`PROVINSI ${caps(region.province)}`)]),
        gap(),
      ]
    : [c('SALINAN'), gap()]
  return [
    ...gazette,
    ...crest,
    c(spaced),
    c(label + number2),
    gap(),
    c('TENTANG'),
    gap(),
    c(caps(subject)),
    gap(),
  ]
}

function openNumber(number: string, { year }: Day, chance: Chance): string {
  if (number.includes('/'))
    return number.replace(
      /^(\d[\d.]*)\/[^/]*\//,
      (_, first) => `${first}/${chance.one(['      ', '....', '___'])}/`,
    )
  return chance.one([
    `... TAHUN ${year}`,
    `         TAHUN ${year}`,
    `______ TAHUN ${year}`,
    `…… TAHUN ${year}`,
  ])
}

function considerations(plan: Plan): readonly Block[] {
  const { act, chance, subject } = plan
  if (act === 'circular')
    return [
      p(`Yth. Kepala Perangkat Daerah se-${plan.region.level} ${plan.region.name}`),
      p('di Tempat'),
      gap(),
      p(inventSentence(chance)),
    ]
  const rows: readonly (readonly [string, string])[] = [
    ['Menimbang', `a. bahwa ${inventSentence(chance).toLowerCase()}`],
    ['', `b. bahwa perlu menetapkan ${titleOf(plan)} tentang ${subject};`],
    ['Mengingat', '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara'],
    ['', 'Republik Indonesia Tahun 2014 Nomor 244);'],
    ['', '2. Peraturan Presiden Nomor 95 Tahun 2018 tentang SPBE (Lembaran Negara'],
    ['', 'Republik Indonesia Tahun 2018 Nomor 182);'],
    ['', '3. Peraturan Daerah Nomor 6 Tahun 2016 yang ditetapkan pada tanggal 2 Mei 2016;'],
  ]
  return [
    c('DENGAN RAHMAT TUHAN YANG MAHA ESA'),
    gap(),
    c(`${caps(plan.office)},`),
    gap(),
    ...rows.map(([label, text]) => cells([0, label], [0.16, label === '' ? '' : ':'], [0.2, text])),
    ...decision(plan),
  ]
}

function decision(plan: Plan): readonly Block[] {
  const { act, subject } = plan
  return [
    gap(),
    c(act === 'instruction' ? 'MENGINSTRUKSIKAN:' : 'MEMUTUSKAN:'),
    cells([0, 'Menetapkan'], [0.16, ':'], [0.2, `${caps(titleOf(plan))} TENTANG`]),
    p(`${caps(subject)}.`, 0.2),
  ]
}

function body({ act, chance }: Plan): readonly Block[] {
  const count = chance.whole(4, 16)
  const words = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN']
  if (act === 'decree' || act === 'instruction')
    return words
      .slice(0, Math.min(count, 8))
      .flatMap((word) => [cells([0, word], [0.16, ':'], [0.2, inventSentence(chance).slice(0, 60)])])
  if (act === 'circular')
    return Array.from({ length: count }, (_, index) => p(`${index + 1}. ${inventSentence(chance)}`))
  return Array.from({ length: count }, (_, index) => [
    gap(),
    c(`Pasal ${index + 1}`),
    p(`(1) ${inventSentence(chance)}`),
    p(`(2) ${inventSentence(chance)}`),
  ]).flat()
}

function closing(plan: Plan): readonly Block[] {
  const { act, day, region, flaw, chance, person } = plan
  const seat = act === 'ministerial_regulation' ? 'Jakarta' : region.seat
  const date =
    flaw === 'date_open'
      ? chance.one(['', '...', `        ${day.year}`, `.... ${day.words.split(' ')[1]} ${day.year}`])
      : day.words
  const name =
    flaw === 'name_open'
      ? chance.one(['', '(.............................)', '........................', '(nama jelas)'])
      : caps(person)
  const sign =
    chance.yes() && flaw !== 'name_open'
      ? [chance.one(['ttd', 'ttd.', 'Ditandatangani secara elektronik'])]
      : []
  const at = chance.one([0.5, 0.55, 0.6])
  const right =
    act === 'circular' && chance.yes()
      ? [`${seat}, ${date}`]
      : chance.one([
          [`Ditetapkan di ${seat}`, `pada tanggal ${date}`],
          [`Ditetapkan di : ${seat}`, `Pada tanggal  : ${date}`],
        ])
  const lines = [...right, `${caps(plan.office)},`, '', ...sign, '', name]
  const blocks = [gap(), ...lines.map((line) => (line === '' ? gap() : cells([at, line])))]
  return GAZETTED.includes(act) ? [...blocks, ...promulgation(plan, seat)] : blocks
}

function promulgation({ day, chance, region, flaw }: Plan, seat: string): readonly Block[] {
  const open = flaw !== 'none'
  return [
    gap(),
    p(`Diundangkan di ${seat}`),
    p(`pada tanggal ${open ? '' : day.words}`),
    p('SEKRETARIS DAERAH,'),
    gap(2),
    p(caps(inventPerson(chance))),
    gap(),
    p(
      `BERITA DAERAH ${caps(region.level)} ${caps(region.name)} TAHUN ${day.year} NOMOR ${open ? '...' : chance.whole(1, 99)}`,
    ),
  ]
}

function attachment(plan: Plan): readonly Block[] {
  const { number, chance } = plan
  const at = chance.one([0, 0.5])
  const lines = [
    'LAMPIRAN',
    ...titleLines(caps(titleOf(plan))),
    `NOMOR ${number}`,
    'TENTANG',
    ...titleLines(caps(plan.subject)),
  ]
  const rows = Array.from({ length: 12 }, (_, index) =>
    cells([0, `${index + 1}.`], [0.08, inventSentence(chance).slice(0, 40)], [0.75, 'Anggota']),
  )
  return [
    ...lines.map((line) => cells([at, line])),
    gap(),
    c('DAFTAR KEGIATAN'),
    ...rows,
    gap(),
    cells([0.55, `${caps(plan.office)},`]),
    gap(2),
    cells([0.55, caps(plan.person)]),
  ]
}

/** Short lines, as a narrow column has them. */
function titleLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 34) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
