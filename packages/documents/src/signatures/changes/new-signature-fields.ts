import { type FormField, itemsOf } from '../form/form-fields.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, type PdfDict } from '../pdf/pdf-object.ts'
import type { Change } from './change.ts'
import type { DocumentRoles } from './document-roles.ts'
import { maySignAgain, type Permission } from './permission.ts'

/** Objects that later signatures may add to the form and to pages, and what of it goes too far. */
export interface Additions {
  readonly fields: ReadonlySet<number>
  readonly widgets: ReadonlySet<number>
  readonly changes: readonly Change[]
}

/** What a signature field may carry; an action, for example, may not ride along. */
const KEYS = new Set([
  ...[
    'Type',
    'Subtype',
    'FT',
    'T',
    'TU',
    'V',
    'F',
    'Ff',
    'P',
    'Rect',
    'AP',
    'AS',
    'MK',
    'DA',
    'DR',
    'Parent',
  ],
  ...['Kids', 'Lock', 'SV', 'M', 'NM', 'BS', 'Border', 'Q', 'H'],
])

export function newSignatureFields(
  file: PdfFile,
  fields: readonly FormField[],
  before: DocumentRoles,
  permission: Permission,
): Additions {
  const additions = { fields: new Set<number>(), widgets: new Set<number>(), changes: [] as Change[] }
  for (const field of fields) {
    if (field.ref === undefined || before.fields.has(field.ref.number)) continue
    const fault = faultOf(file, field, permission)
    if (fault !== null)
      additions.changes.push({ kind: fault, where: `/Root/AcroForm/Fields (${field.name})` })
    else {
      additions.fields.add(field.ref.number)
      for (const { number } of field.widgets) additions.widgets.add(number)
    }
  }
  return additions
}

function faultOf(file: PdfFile, field: FormField, permission: Permission): Change['kind'] | null {
  const made = permission.signedLater.get(field.ref?.number ?? -1)
  const parts = [field.dict, ...field.widgets.map((widget) => file.resolve(widget))].filter((part) =>
    isKind(part, 'dict'),
  )
  const isPlain = parts.every(({ entries }) => [...entries.keys()].every((key) => KEYS.has(key)))
  if (!field.isSignature || !isPlain) return 'unsigned-addition'
  const isVisible = parts.some((part) => isDrawn(file, part))
  if (made === undefined) return isVisible ? 'unsigned-addition' : null
  if (made === 'time-stamp') return isVisible ? 'visible-time-stamp' : null
  return maySignAgain(permission) ? null : 'signature-not-permitted'
}

/** Something with an area and a look of its own. */
function isDrawn(file: PdfFile, widget: PdfDict): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(file.get(widget, 'Rect')).map((item) => {
    const value = file.resolve(item)
    return typeof value === 'number' ? value : 0
  })
  return widget.entries.has('AP') && left !== right && bottom !== top
}
