import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import type { Unit } from './api/unit-register.ts'
import type { UnitTask } from './unit-task.ts'

interface UnitActionsProps {
  readonly unit: Unit
  readonly onTask: (task: UnitTask) => void
  readonly onHistory: () => void
}

export function UnitActions({ unit, onTask, onHistory }: UnitActionsProps) {
  const { t } = useLingui()
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="quiet" aria-label={t`Ubah ${unit.name}`}>
          <Trans>Ubah</Trans>
        </Button>
      }
    >
      {unit.endedOn === null ? (
        <>
          <MenuItem onSelect={() => onTask({ kind: 'rename', unit })}>
            <Trans>Ubah nama</Trans>
          </MenuItem>
          <MenuItem onSelect={() => onTask({ kind: 'functions', unit })}>
            <Trans>Tetapkan fungsi</Trans>
          </MenuItem>
          <MenuItem onSelect={() => onTask({ kind: 'merge', unit })}>
            <Trans>Gabungkan dengan unit lain</Trans>
          </MenuItem>
          <MenuItem onSelect={() => onTask({ kind: 'split', unit })}>
            <Trans>Pecah menjadi beberapa unit</Trans>
          </MenuItem>
          <MenuItem onSelect={() => onTask({ kind: 'end', unit })}>
            <Trans>Akhiri</Trans>
          </MenuItem>
        </>
      ) : (
        <MenuItem onSelect={() => onTask({ kind: 'restore', unit })}>
          <Trans>Aktifkan kembali</Trans>
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem onSelect={onHistory}>
        <Trans>Lihat riwayat</Trans>
      </MenuItem>
    </Menu>
  )
}
