import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  use,
  useState,
} from 'react'
import { loadLater } from '../lib/load-later.ts'
import type { MenuChoicesProps, MenuItemProps, MenuRootProps } from './menu-parts.tsx'

// The machinery of menus weighs as much as a page: no first screen waits for it.
const loadParts = loadLater(() => import('./menu-parts.tsx'))

interface MenuProps {
  /** A button element: it gets the menu's behaviour and names for assistive technology. */
  readonly trigger: ReactElement<TriggerProps>
  readonly align?: 'start' | 'end'
  /** Fetches what an item shows even without a line: the menu opens only when it has come. */
  readonly loadNeeded?: () => Promise<unknown>
  readonly children: ReactNode
}

interface TriggerProps {
  readonly 'aria-haspopup'?: 'menu'
  readonly 'aria-expanded'?: boolean
  readonly onPointerEnter?: () => void
  readonly onFocus?: () => void
  readonly onClick?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A plain button until it is first pressed; from then on the menu itself, which opens at once. */
export function Menu({ trigger, align = 'start', loadNeeded, children }: MenuProps) {
  const [isWanted, setWanted] = useState(false)
  // without a line it stays closed: the next press asks again
  const load = () => Promise.all([loadParts(), loadNeeded?.()])
  const open = () => load().then(() => setWanted(true), ignore)
  const expect = () => void load().catch(ignore)
  const button = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: expect,
    onFocus: expect,
    onClick: open,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      void open()
    },
  })
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <OpenedMenu {...{ trigger, align }}>{children}</OpenedMenu>
    </Suspense>
  )
}

function OpenedMenu(props: MenuRootProps) {
  const { MenuRoot } = use(loadParts())
  return <MenuRoot {...props} />
}

export function MenuItem(props: MenuItemProps) {
  const parts = use(loadParts())
  return <parts.MenuItem {...props} />
}

/** One of several, the chosen one ticked. */
export function MenuChoices<Value extends string>(props: MenuChoicesProps<Value>) {
  const parts = use(loadParts())
  return <parts.MenuChoices {...props} />
}

export function MenuSeparator() {
  const parts = use(loadParts())
  return <parts.MenuSeparator />
}

function ignore(): void {}
