import { itemsOf } from '../form/form-fields.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, isName, type PdfDict, type PdfObject, type PdfStream } from '../pdf/pdf-object.ts'
import { type Change, changeAt, PLACE } from './change.ts'
import type { DocumentRoles } from './document-roles.ts'
import { freeKeysOf } from './free-keys.ts'
import type { Additions } from './new-signature-fields.ts'
import type { Permission } from './permission.ts'

export interface ComparedRevisions {
  readonly before: PdfFile
  readonly after: PdfFile
  readonly roles: DocumentRoles
  readonly additions: Additions
  readonly permission: Permission
}

interface Pair {
  readonly old: PdfObject | undefined
  readonly current: PdfObject | undefined
  readonly where: string
}

const MAX_CHANGES = 20
const MAX_WHERE = 200
const NOTHING: ReadonlySet<string> = new Set()
/** Tools that sign also note when and with what they wrote; a title is no such note. */
const WRITER_NOTES = new Set(['ModDate', 'Producer'])

/** Walks two revisions side by side. What differs is a change unless its place is one where signing writes. */
export class RevisionComparison {
  readonly #revisions: ComparedRevisions
  readonly #changes: Change[] = []
  readonly #seen = new Set<string>()
  readonly #waiting: Pair[] = []

  constructor(revisions: ComparedRevisions) {
    this.#revisions = revisions
  }

  run(): readonly Change[] {
    const { before, after } = this.#revisions
    this.#catalog(before.get(before.trailer, 'Root'), after.get(after.trailer, 'Root'))
    this.#info(before.get(before.trailer, 'Info'), after.get(after.trailer, 'Info'))
    for (let pair = this.#waiting.pop(); pair !== undefined; pair = this.#waiting.pop()) {
      if (this.#changes.length >= MAX_CHANGES) break
      this.#step(pair)
    }
    return this.#changes
  }

  #catalog(old: PdfObject, current: PdfObject): void {
    if (!isKind(old, 'dict') || !isKind(current, 'dict')) {
      this.#differ('/Root')
      return
    }
    const { before, after, permission } = this.#revisions
    const free = new Set(['DSS', 'Extensions', 'Version', 'AcroForm'])
    // Whoever signs also writes who last wrote the file.
    const metadata = [before.get(old, 'Metadata'), after.get(current, 'Metadata')]
    const isPlain = metadata.every(
      (item) =>
        item === null || (isKind(item, 'stream') && isName(item.dict.entries.get('Type'), 'Metadata')),
    )
    if (permission.signedLater.size > 0 && isPlain) free.add('Metadata')
    this.#dicts(old, current, { where: '/Root', free })
    this.#form(before.get(old, 'AcroForm'), after.get(current, 'AcroForm'))
  }

  #form(old: PdfObject, current: PdfObject): void {
    if (!isKind(old, 'dict') || !isKind(current, 'dict')) {
      this.#differ('/Root/AcroForm')
      return
    }
    const { before, after, additions } = this.#revisions
    const where = '/Root/AcroForm'
    this.#dicts(old, current, { where, free: new Set(['Fields', 'SigFlags', 'DR']) })
    this.#growingList(before.get(old, 'Fields'), after.get(current, 'Fields'), {
      where: `${where}/Fields`,
      mayAdd: additions.fields,
    })
    this.#growingDict(before.get(old, 'DR'), after.get(current, 'DR'), `${where}/DR`)
  }

  /** Fonts for the look of a new signature come beside those that were there. */
  #growingDict(old: PdfObject, current: PdfObject, where: string, depth = 0): void {
    if (old === null) return
    if (!isKind(old, 'dict') || !isKind(current, 'dict')) {
      this.#push(old, current, where)
      return
    }
    for (const [key, value] of old.entries) {
      const { before, after } = this.#revisions
      const next = `${where}/${key}`
      if (depth === 0) this.#growingDict(before.resolve(value), after.get(current, key), next, 1)
      else this.#push(value, current.entries.get(key), next)
    }
  }

  #growingList(
    old: PdfObject,
    current: PdfObject,
    { where, mayAdd }: { where: string; mayAdd: ReadonlySet<number> },
  ) {
    const kept = itemsOf(current).filter((item) => !(isKind(item, 'ref') && mayAdd.has(item.number)))
    const items = itemsOf(old)
    if (kept.length !== items.length) this.#differ(where)
    items.forEach((item, index) => {
      this.#push(item, kept[index], `${where}[${index}]`)
    })
  }

  #info(old: PdfObject, current: PdfObject): void {
    const empty: PdfDict = { kind: 'dict', entries: new Map() }
    if (old === null && current === null) return
    const [from, to] = [old ?? empty, current ?? empty]
    if (isKind(from, 'dict') && isKind(to, 'dict'))
      this.#dicts(from, to, { where: '/Info', free: WRITER_NOTES })
    else this.#differ('/Info')
  }

  #step({ old, current, where }: Pair): void {
    const { before, after } = this.#revisions
    let number: number | undefined
    if (isKind(old, 'ref') && isKind(current, 'ref')) {
      const key = `${old.number} ${current.number}`
      if (this.#seen.has(key)) return
      this.#seen.add(key)
      if (old.number === current.number) number = old.number
    }
    this.#values(before.resolve(old), after.resolve(current), { where, number })
  }

  #values(
    old: PdfObject,
    current: PdfObject,
    { where, number }: { where: string; number: number | undefined },
  ): void {
    if (isKind(old, 'array') && isKind(current, 'array')) this.#arrays(old.items, current.items, where)
    else if (isKind(old, 'dict') && isKind(current, 'dict')) this.#objects(old, current, { where, number })
    else if (isKind(old, 'stream') && isKind(current, 'stream')) this.#streams(old, current, where)
    else if (!isSameAtom(old, current)) this.#differ(where)
  }

  #objects(
    old: PdfDict,
    current: PdfDict,
    { where, number }: { where: string; number: number | undefined },
  ): void {
    const { before, after, roles, additions } = this.#revisions
    const page = number === undefined ? undefined : roles.pages.get(number)
    const field = number === undefined ? undefined : roles.fields.get(number)
    if (page !== undefined) {
      const place = `${PLACE.page} ${page}`
      this.#dicts(old, current, { where: place, free: new Set(['Annots']) })
      const list = { where: `${place}/Annots`, mayAdd: additions.widgets }
      this.#growingList(before.get(old, 'Annots'), after.get(current, 'Annots'), list)
    } else if (field !== undefined) {
      const place = `${PLACE.field} ${field.name}`
      this.#dicts(old, current, { where: place, free: freeKeysOf(field, this.#revisions) })
    } else this.#dicts(old, current, { where, free: NOTHING })
  }

  #arrays(old: readonly PdfObject[], current: readonly PdfObject[], where: string): void {
    if (old.length !== current.length) this.#differ(where)
    old.forEach((item, index) => {
      this.#push(item, current[index], `${where}[${index}]`)
    })
  }

  #streams(old: PdfStream, current: PdfStream, where: string): void {
    const { before, after } = this.#revisions
    this.#dicts(old.dict, current.dict, { where, free: new Set(['Length']) })
    if (Buffer.compare(before.rawStream(old), after.rawStream(current)) !== 0) this.#differ(where)
  }

  #dicts(
    old: PdfDict,
    current: PdfDict,
    { where, free }: { where: string; free: ReadonlySet<string> },
  ): void {
    for (const key of new Set([...old.entries.keys(), ...current.entries.keys()])) {
      if (!free.has(key)) this.#push(old.entries.get(key), current.entries.get(key), `${where}/${key}`)
    }
  }

  #push(old: PdfObject | undefined, current: PdfObject | undefined, where: string): void {
    // Simple values need not wait; most of a document are such.
    if (isSimple(old) && isSimple(current)) {
      if (!isSameAtom(old ?? null, current ?? null)) this.#differ(where)
    } else this.#waiting.push({ old, current, where: where.slice(0, MAX_WHERE) })
  }

  #differ(where: string): void {
    this.#changes.push(changeAt(where))
  }
}

const isSimple = (object: PdfObject | undefined) =>
  typeof object !== 'object' || object === null || object.kind === 'name' || object.kind === 'string'

function isSameAtom(old: PdfObject, current: PdfObject): boolean {
  if (isKind(old, 'name')) return isName(current, old.name)
  if (isKind(old, 'string'))
    return isKind(current, 'string') && Buffer.compare(old.bytes, current.bytes) === 0
  return old === current
}
