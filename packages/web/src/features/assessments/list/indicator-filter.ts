/** What the list shows, as it stands in the address; an absent part leaves nothing out. */
export interface IndicatorFilter {
  /** Code of an aspect: only its indicators. */
  readonly aspek?: string | undefined
  /** Lowest value shown. */
  readonly dari?: number | undefined
  /** Values shown are below this one. */
  readonly di_bawah?: number | undefined
  readonly dinilai?: 'sudah' | 'belum' | undefined
  /** Whether the value is the one that the ticked criteria support. */
  readonly butir?: 'sesuai' | 'berbeda' | undefined
  /** Whether facts and analysis are both written, without open blanks. */
  readonly penjelasan?: 'lengkap' | 'kurang' | undefined
  /** Against the previous round. */
  readonly berubah?: 'naik' | 'turun' | 'tetap' | undefined
  /** Whether evidence supports the value. */
  readonly bukti?: 'melebihi' | 'didukung' | 'tanpa' | undefined
  readonly cari?: string | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseIndicatorFilter(search: Record<string, unknown>): IndicatorFilter {
  return {
    aspek: parseText(search.aspek),
    dari: parseLevel(search.dari),
    di_bawah: parseLevel(search.di_bawah),
    dinilai: parseChoice(search.dinilai, ['sudah', 'belum']),
    butir: parseChoice(search.butir, ['sesuai', 'berbeda']),
    penjelasan: parseChoice(search.penjelasan, ['lengkap', 'kurang']),
    berubah: parseChoice(search.berubah, ['naik', 'turun', 'tetap']),
    bukti: parseChoice(search.bukti, ['melebihi', 'didukung', 'tanpa']),
    cari: parseText(search.cari),
  }
}

function parseText(value: unknown): string | undefined {
  // "cari=13" arrives as a number
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

function parseLevel(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}

function parseChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value)
}
