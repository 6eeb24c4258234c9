import type { CellStyle } from 'hucre/xlsx'

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})
const line = { style: 'thin', color: { rgb: 'C9D2D9' } } as const
const box: NonNullable<CellStyle['border']> = { top: line, bottom: line, left: line, right: line }
const top = { vertical: 'top' } as const
const wrapped = { ...top, wrapText: true } as const
const grey = { rgb: '5F6B76' }
/** Named everywhere: what names none is shown in another one by some programs. */
const plain = { name: 'Calibri', size: 11 }
const bold = { ...plain, bold: true }

/** A closed list, so that every form looks like the others. Colour never says alone what a cell is: its heading does. */
const looks = {
  title: { font: { ...bold, size: 16 } },
  section: { font: { ...bold, size: 12 } },
  label: { font: { ...plain, color: grey }, alignment: wrapped },
  text: { font: plain, alignment: wrapped },
  heading: {
    font: bold,
    fill: solid('E8EEF2'),
    border: box,
    alignment: { wrapText: true, vertical: 'center' },
  },
  cell: { font: plain, border: box, alignment: wrapped },
  group: { font: bold, fill: solid('F4F6F8'), border: box, alignment: wrapped },
  result: { font: { ...bold, size: 14 }, alignment: { ...top, horizontal: 'left' } },
  input: {
    font: plain,
    fill: solid('FFF8DC'),
    border: box,
    alignment: { ...top, horizontal: 'right' },
    protection: { locked: false },
  },
  inputText: { font: plain, border: box, alignment: wrapped, protection: { locked: false } },
  link: { font: { ...plain, underline: true, color: { rgb: '0B5CAD' } }, border: box, alignment: top },
  warning: { font: { ...bold, color: { rgb: '9C1C1C' } }, border: box, alignment: wrapped },
  working: { font: { ...plain, color: grey }, border: box, alignment: top },
} satisfies Record<string, CellStyle>

export type FormLook = keyof typeof looks

const decimalFormats = ['0', '0.0', '0.00', '0.000', '0.0000', '0.00000', '0.000000']

export function styleOf(look: FormLook, decimals?: number): CellStyle {
  const numFmt = decimals === undefined ? undefined : decimalFormats[decimals]
  return numFmt === undefined ? looks[look] : { ...looks[look], numFmt }
}
