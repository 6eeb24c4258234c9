import type { FormCell, FormSheet } from '@undagi/documents'
import { citeSource, type Instrument, type ScoredPredicate, type Source } from '@undagi/maturity'
import { conversionsUsed, type ExactUnits } from './exact-units.ts'
import type { PaperBoundary } from './working-paper.ts'

interface Explained {
  readonly instrument: Instrument
  readonly units: ExactUnits
  readonly predicate: ScoredPredicate
  readonly year: number
  readonly boundary: PaperBoundary | null
}

type Passage = readonly [subject: string, text: string, source: string]

/** In words: how to fill it in, how it is calculated, and where each rule stands. */
export function toExplanationSheet(explained: Explained, name: string): FormSheet {
  const passages = [...howToFill(explained), ...howItIsCalculated(explained), aboutUnits(explained.units)]
  return {
    name,
    widths: [26, 84, 56],
    frozen: { rows: 1, columns: 0 },
    inputs: [],
    rows: [
      ['Hal', 'Penjelasan', 'Sumber aturan'].map((text) => toCell('heading', text)),
      ...passages.map((texts) => texts.map((text) => toCell('cell', text))),
    ],
  }
}

const toCell = (look: 'heading' | 'cell', text: string): FormCell => ({ look, content: { text } })

function howToFill({ instrument }: Explained): readonly Passage[] {
  const { scale } = instrument
  const what = scale.values === 'integer' ? 'bilangan bulat' : 'angka'
  const value: Passage = [
    'Cara mengisi',
    `Isi sel kuning pada kolom Nilai di lembar Indikator dengan ${what} ${scale.min} sampai ${scale.max}. Kosongkan yang belum dinilai. Semua angka lain dihitung dari situ, juga di komputer tanpa sambungan. Kolom Periksa menyebut isian yang belum dapat dihitung.`,
    citation(instrument, scale.source),
  ]
  const whose: Passage = [
    'Nilai mandiri dan nilai resmi',
    'Lembar Ringkasan dan Indikator memuat nilai yang diberikan instansi sendiri. Lembar berakhiran “resmi” memuat yang dipublikasikan, beserta koreksinya; yang berakhiran “konsep” belum dipublikasikan dan masih dapat berubah. Indikator yang tidak disentuh suatu tahap membawa nilai dan teks tahap sebelumnya. Lembar Perbandingan meletakkan keduanya berdampingan.',
    '',
  ]
  const locked: Passage = [
    'Lembar terkunci',
    'Rumus dikunci tanpa sandi, supaya tidak terhapus tanpa sengaja. Yang ingin mengubahnya dapat membuka kuncinya lewat menu Tinjau (Review).',
    '',
  ]
  const indices = conversionsUsed(instrument).map(
    ({ name, agency, source }): Passage => [
      name,
      `Nilai indikator ini berasal dari indeks ${agency}. Isi indeksnya di kolom Indeks instansi lain, atau nilainya di kolom Nilai, jangan keduanya. Di antara dua batas pada lembar Tabel nilainya naik lurus.`,
      citation(instrument, source),
    ],
  )
  return [value, whose, locked, ...indices]
}

function howItIsCalculated({ instrument, predicate, year, boundary: ruled }: Explained): readonly Passage[] {
  const { root, unanswered, rounding, boundary } = instrument
  return [
    [
      'Nilai kelompok dan indeks',
      'Bobot kali nilai setiap indikator di bawahnya dijumlahkan, lalu dibagi bobot kelompok itu. Indeks dihitung dengan cara yang sama dari semua indikator.',
      citation(instrument, root.source),
    ],
    ['Indikator tanpa nilai', `Dihitung ${unanswered.countsAs}.`, citation(instrument, unanswered.source)],
    [
      'Pembulatan',
      `Ke ${rounding.decimals} desimal, setengah ke atas, satu kali saja: dari jumlah yang belum dibulatkan. Nilai yang tampil tidak pernah dipakai untuk menghitung nilai lain.`,
      citation(instrument, rounding.source),
    ],
    [
      'Predikat',
      boundaryText(predicate, year, ruled),
      ruled?.source ?? citation(instrument, boundary.source),
    ],
  ]
}

function boundaryText(
  { rule, ruleKnown }: ScoredPredicate,
  year: number,
  ruled: PaperBoundary | null,
): string {
  const held = rule === 'rounded' ? 'sudah dibulatkan' : 'belum dibulatkan'
  const known = ruleKnown
    ? ruled === null
      ? `Cara ini terbukti dari hasil terbit untuk tahun ${year}.`
      : 'Cara ini ditetapkan untuk putaran ini.'
    : `Untuk tahun ${year} tidak ada naskah atau hasil terbit yang memastikannya; lembar Ringkasan menyebut predikat menurut cara lain bila berbeda.`
  return `Indeks yang ${held} dibandingkan dengan batas pada lembar Tabel. ${known}`
}

function aboutUnits({ perValue, perPercent }: ExactUnits): Passage {
  return [
    'Satuan bulat',
    `Program lembar kerja tidak mengenal pecahan dengan tepat. Karena itu setiap jumlah dihitung sebagai bilangan bulat: nilai 1 adalah ${perValue} satuan, bobot 1% adalah ${perPercent} satuan. Hasilnya sama di Excel, LibreOffice, dan Undagi sampai pecahan terakhir.`,
    '',
  ]
}

const confidences: Readonly<Record<NonNullable<Source['confidence']>, string>> = {
  inferred: 'disimpulkan',
  unconfirmed: 'belum dikonfirmasi',
  disputed: 'diperdebatkan',
}

function citation(instrument: Instrument, source: Source): string {
  const { title, at } = citeSource(instrument, source)
  const sure = source.confidence === undefined ? '' : ` (${confidences[source.confidence]})`
  return `${title}, ${at}${sure}.${source.note === undefined ? '' : ` ${source.note}`}`
}
