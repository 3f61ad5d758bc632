import type { AbbreviationClaim, Claim, GradeClaim, HeadingClaim, NameClaim } from './claim.ts'
import type { QuantityClaim } from './quantity.ts'

/** Why two claims were taken to be about the same thing. */
export interface Join<C extends Claim = Claim> {
  readonly a: C
  readonly b: C
  /** 0 to 1; the levels' thresholds stand in one place. */
  readonly confidence: number
  /** In words for an editor: "both name 'support for schools'". */
  readonly reason: string
}

interface TopicBase<C extends Claim> {
  readonly name: string
  /** In the order of the text. */
  readonly claims: readonly C[]
  readonly joins: readonly Join<C>[]
}

/** Judgements of one subject. */
export interface GradeTopic extends TopicBase<GradeClaim> {
  readonly kind: 'grade'
  /** Id of the pack's judged subject; null for another subject. */
  readonly judged: string | null
}

/** Forms of one name, title or term. */
export interface NameTopic extends TopicBase<NameClaim> {
  readonly kind: 'name'
  /** How the forms differ. */
  readonly difference: 'spelling' | 'word' | 'order' | 'hyphen' | 'capitals' | 'apostrophe' | 'dash'
}

/** Every use and definition of one abbreviation. */
export interface AbbreviationTopic extends TopicBase<AbbreviationClaim> {
  readonly kind: 'abbreviation'
}

/** A title in the contents and its twins in the text. */
export interface HeadingTopic extends TopicBase<HeadingClaim> {
  readonly kind: 'heading'
}

/** Figures of one fact. */
export interface QuantityTopic extends TopicBase<QuantityClaim> {
  readonly kind: 'quantity'
}

export type Topic = GradeTopic | NameTopic | AbbreviationTopic | HeadingTopic | QuantityTopic
export type TopicKind = Topic['kind']
