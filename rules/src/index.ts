export { builtInPacks } from './generated/packs.ts'
export { rules } from './generated/registry.ts'
