import { Failure, type Pack } from '@reportlint/model'
import { choosePack, nearest } from '@reportlint/packs'
import { builtInPacks } from '@reportlint/rules'
import type { Settings } from './settings.ts'

/** The pack that a document is read with. */
export interface PickedPack {
  readonly pack: Pack
  /** Why, in words that follow its title. */
  readonly reason: string
}

function packNamed(packs: readonly Pack[], id: string): Pack {
  const found = packs.find(pack => pack.id === id)
  if (found) return found
  const ids = packs.map(pack => pack.id)
  const near = nearest(id, ids)
  throw new Failure(
    'pack-unknown',
    `There is no pack “${id}”.`,
    `${near === null ? '' : `Did you mean “${near}”? `}The packs are ${ids.join(', ')}; “auto” chooses one.`,
  )
}

/**
 * The pack that the settings name, or the one that the document's first pages call for.
 * @throws Failure "pack-unknown" where they name one that is not there
 */
export function pickPack(text: string, settings: Settings): PickedPack {
  const packs = settings.packs ?? builtInPacks
  const wanted = settings.pack ?? settings.config?.pack ?? 'auto'
  if (typeof wanted !== 'string') return { pack: wanted, reason: 'as set' }
  if (wanted !== 'auto') return { pack: packNamed(packs, wanted), reason: 'as set' }
  const { pack, reason } = choosePack(packs, text)
  return { pack, reason }
}
