import { deflateSync } from 'node:zlib'

export interface WantedPdf {
  /** Cross-reference streams and object streams, as newer writers do it. */
  readonly isCompressed?: boolean
  readonly hasForm?: boolean
  readonly encrypt?: boolean
  /** Small objects compressed together. */
  readonly isPacked?: boolean
}

interface WantedSignature {
  /** Makes the contents from the bytes that are signed. */
  readonly make: (bytes: Buffer) => Promise<Buffer>
  readonly field?: string
  readonly subFilter?: string
  /** Further entries of the signature dictionary, written out. */
  readonly entries?: string
  readonly rect?: string
  /** An empty field that is there already. */
  readonly into?: number
  readonly fieldEntries?: string
  /** Changes that are written in the same revision. */
  readonly besides?: Readonly<Record<number, string>>
}

const ROOM_BYTES = 12_000
const PACK = 18
/** Object numbers of the small document. */
export const OBJECT = {
  catalog: 1,
  pages: 2,
  page: 3,
  content: 4,
  font: 5,
  form: 6,
  text: 7,
  info: 8,
} as const

/** A small document of one page that can be signed and revised again and again. */
export class TestPdf {
  bytes: Buffer
  readonly #isCompressed: boolean
  #next = 20
  #newestSection = 0
  #fields: number[] = []
  #widgets: number[] = []
  #dss = ''
  catalogEntries = ''

  constructor({ isCompressed = false, hasForm = false, encrypt = false, isPacked = false }: WantedPdf = {}) {
    this.bytes = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')
    this.#isCompressed = isCompressed || isPacked
    if (hasForm) {
      this.#fields.push(OBJECT.text)
      this.#widgets.push(OBJECT.text)
    }
    const objects = {
      [OBJECT.catalog]: this.catalog(),
      [OBJECT.pages]: `<< /Type /Pages /Kids [${OBJECT.page} 0 R] /Count 1 >>`,
      [OBJECT.page]: this.page(),
      [OBJECT.font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      [OBJECT.form]: this.form(),
      ...(hasForm ? { [OBJECT.text]: textField('') } : {}),
      [OBJECT.info]: '<< /Title (Peraturan) /ModDate (D:20260301000000Z) >>',
    }
    const content = { [OBJECT.content]: stream('BT /F1 18 Tf 72 720 Td (Peraturan Wali Kota Nomor 1) Tj ET') }
    if (isPacked) this.#pack(objects, content)
    else this.revise({ ...objects, ...content }, encrypt ? '/Encrypt << /Filter /Standard /V 2 /R 3 >>' : '')
  }

  /** The first revision with its small objects in one stream. */
  #pack(objects: Readonly<Record<number, string>>, others: Readonly<Record<number, string>>): void {
    const bodies = Object.values(objects)
    let length = 0
    const places = Object.entries(objects).map(([number, body]) => {
      const place = `${number} ${length} `
      length += body.length + 1
      return place
    })
    const head = places.join('')
    const packed = stream(head + bodies.join(' '), `/Type /ObjStm /N ${bodies.length} /First ${head.length}`)
    const numbers = Object.keys(objects).map(Number)
    this.revise({ ...others, [PACK]: packed }, '', numbers)
  }

  catalog(): string {
    return `<< /Type /Catalog /Pages ${OBJECT.pages} 0 R /AcroForm ${OBJECT.form} 0 R ${this.#dss} ${this.catalogEntries} >>`
  }

  page(entries = ''): string {
    const annots = this.#widgets.length === 0 ? '' : `/Annots [${references(this.#widgets)}]`
    const resources = `/Resources << /Font << /F1 ${OBJECT.font} 0 R >> >>`
    return `<< /Type /Page /Parent ${OBJECT.pages} 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${OBJECT.content} 0 R ${annots} ${entries} >>`
  }

  form(): string {
    return `<< /Fields [${references(this.#fields)}] /SigFlags 3 >>`
  }

  newNumber(): number {
    return this.#next++
  }

  /** Adds a revision that writes these objects. */
  revise(
    objects: Readonly<Record<number, string>>,
    trailerEntries = '',
    packed: readonly number[] = [],
  ): void {
    const places = new Map<number, number>()
    const parts: Buffer[] = [this.bytes]
    let at = this.bytes.length
    for (const [number, body] of Object.entries(objects)) {
      places.set(Number(number), at)
      const written = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1')
      parts.push(written)
      at += written.length
    }
    const trailer = `/Size 200 /Root ${OBJECT.catalog} 0 R /Info ${OBJECT.info} 0 R ${this.#newestSection === 0 ? '' : `/Prev ${this.#newestSection}`} ${trailerEntries}`
    parts.push(
      Buffer.from(
        this.#isCompressed ? xrefStream(places, at, { trailer, packed }) : xrefTable(places, at, trailer),
        'latin1',
      ),
    )
    this.#newestSection = at
    this.bytes = Buffer.concat(parts)
  }

  /** Adds a revision that is a table alone: a number gets another place, or none. */
  pointElsewhere(number: number, place: number | undefined): void {
    const at = this.bytes.length
    const entry = place === undefined ? '0000000000 00001 f ' : `${pad(place)} 00000 n `
    const trailer = `<< /Size 200 /Root ${OBJECT.catalog} 0 R /Info ${OBJECT.info} 0 R /Prev ${this.#newestSection} >>`
    const section = `xref\n${number} 1\n${entry}\ntrailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`
    this.bytes = Buffer.concat([this.bytes, Buffer.from(section, 'latin1')])
    this.#newestSection = at
  }

  /** Adds a revision with a signature in a new field. */
  async sign({
    make,
    field,
    subFilter = 'ETSI.CAdES.detached',
    entries = '',
    ...wanted
  }: WantedSignature): Promise<void> {
    const valueNumber = this.newNumber()
    const fieldNumber = wanted.into ?? this.#newField()
    const start = this.bytes.length
    const place = `/Rect ${wanted.rect ?? '[0 0 0 0]'} /P ${OBJECT.page} 0 R`
    this.revise({
      [valueNumber]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${entries} /ByteRange [0 0000000000 0000000000 0000000000] /Contents <${'0'.repeat(ROOM_BYTES * 2)}> >>`,
      [fieldNumber]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${field ?? `${wanted.into === undefined ? 'Tanda' : 'Kosong'}${fieldNumber}`}) /V ${valueNumber} 0 R /F 132 ${place} ${wanted.fieldEntries ?? ''} >>`,
      [OBJECT.form]: this.form(),
      [OBJECT.page]: this.page(),
      ...wanted.besides,
    })
    await this.#fill(start, make)
  }

  #newField(): number {
    const number = this.newNumber()
    this.#fields.push(number)
    this.#widgets.push(number)
    return number
  }

  /** Adds a revision with an empty signature field. */
  addField(entries = ''): number {
    const number = this.#newField()
    const place = entries.includes('/Rect') ? '' : '/Rect [0 0 0 0]'
    const flags = entries.includes('/F ') ? '' : '/F 132'
    const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kosong${number}) ${flags} /P ${OBJECT.page} 0 R ${place} ${entries} >>`
    this.revise({ [number]: field, [OBJECT.form]: this.form(), [OBJECT.page]: this.page() })
    return number
  }

  async #fill(start: number, make: WantedSignature['make']): Promise<void> {
    const gap = this.bytes.indexOf('/Contents <', start) + '/Contents '.length
    const after = this.bytes.indexOf('>', gap) + 1
    const range = `[0 ${pad(gap)} ${pad(after)} ${pad(this.bytes.length - after)}]`
    this.bytes.write(range, this.bytes.indexOf('[0 0000000000', start), 'latin1')
    const message = await make(Buffer.concat([this.bytes.subarray(0, gap), this.bytes.subarray(after)]))
    if (message.length > ROOM_BYTES) throw new Error(`the signature needs ${message.length} bytes`)
    this.bytes.write(message.toString('hex'), gap + 1, 'latin1')
  }

  /** Adds a revision with what is needed to verify. */
  addSecurityStore({
    certificates = [],
    lists = [],
    answers = [],
  }: {
    certificates?: readonly Buffer[]
    lists?: readonly Buffer[]
    answers?: readonly Buffer[]
  }): void {
    const objects: Record<number, string> = {}
    const store = (all: readonly Buffer[]) =>
      references(
        all.map((bytes) => {
          const number = this.newNumber()
          objects[number] = stream(bytes.toString('latin1'))
          return number
        }),
      )
    this.#dss = `/DSS << /Certs [${store(certificates)}] /CRLs [${store(lists)}] /OCSPs [${store(answers)}] >>`
    this.revise({ ...objects, [OBJECT.catalog]: this.catalog() })
  }
}

export function textField(value: string): string {
  return `<< /Type /Annot /Subtype /Widget /FT /Tx /T (Nomor) /V (${value}) /Rect [72 600 300 620] /P ${OBJECT.page} 0 R /F 4 >>`
}

export function stream(content: string, entries = ''): string {
  const packed = deflateSync(Buffer.from(content, 'latin1'))
  return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`
}

const references = (numbers: readonly number[]) => numbers.map((number) => `${number} 0 R`).join(' ')
const pad = (value: number) => String(value).padStart(10, '0')

function xrefTable(places: ReadonlyMap<number, number>, at: number, trailer: string): string {
  const lines = [...places].map(([number, place]) => `${number} 1\n${pad(place)} 00000 n \n`)
  return `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
}

function xrefStream(
  places: ReadonlyMap<number, number>,
  at: number,
  { trailer, packed }: { readonly trailer: string; readonly packed: readonly number[] },
): string {
  const rows = [
    ...[...places, [199, at] as const].map(([number, place]) => ({ number, row: xrefRow(1, place, 0) })),
    ...packed.map((number, index) => ({ number, row: xrefRow(2, PACK, index) })),
  ]
  const table = deflateSync(Buffer.concat(rows.map(({ row }) => row)))
  const index = rows.map(({ number }) => `${number} 1`).join(' ')
  const dict = `<< /Type /XRef /W [1 4 2] /Index [${index}] /Filter /FlateDecode /Length ${table.length} ${trailer} >>`
  return `199 0 obj\n${dict}\nstream\n${table.toString('latin1')}\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`
}

export function xrefRow(type: 0 | 1 | 2, second: number, third: number): Buffer {
  const row = Buffer.alloc(7)
  row.writeUInt8(type, 0)
  row.writeUInt32BE(second, 1)
  row.writeUInt16BE(third, 5)
  return row
}
