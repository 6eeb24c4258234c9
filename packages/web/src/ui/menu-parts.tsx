import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'
import { Sign } from './sign.tsx'

export interface MenuRootProps {
  readonly trigger: ReactElement
  readonly align: 'start' | 'end'
  readonly children: ReactNode
}

/** Comes onto the page when it was asked for, hence open. */
export function MenuRoot({ trigger, align, children }: MenuRootProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export interface MenuItemProps {
  readonly onSelect: () => void
  readonly children: ReactNode
}

export function MenuItem({ onSelect, children }: MenuItemProps) {
  return (
    <Base.Item className={styles.item} onClick={onSelect}>
      <span className={styles.check} />
      {children}
    </Base.Item>
  )
}

interface MenuChoice<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  /** How many rows the choice would leave. */
  readonly count?: number | undefined
}

export interface MenuChoicesProps<Value extends string> {
  readonly label?: ReactNode
  readonly value: Value
  readonly choices: readonly MenuChoice<Value>[]
  readonly onChoose: (value: Value) => void
}

export function MenuChoices<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: MenuChoicesProps<Value>) {
  return (
    <Base.Group>
      {label ? <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel> : null}
      <Base.RadioGroup value={value} onValueChange={onChoose}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className={styles.item} closeOnClick>
            <span className={styles.check}>
              <Base.RadioItemIndicator>
                <Sign kind="ok" />
              </Base.RadioItemIndicator>
            </span>
            {choice.label}
            {choice.count === undefined ? null : <span className={styles.count}>{choice.count}</span>}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
