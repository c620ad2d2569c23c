import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact, PropertySchema } from '../knowledge/types.ts'
import type { Day, DayRange, PartialDate } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { Openness } from './open-reading.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Topic } from './topic.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'

/** What a property can look at while it reads a value. */
export interface Scene {
  readonly knowledge: KnowledgeBase
  readonly view: SentenceView
  /** The days that a date slot means here, its year supplied by the document where it is not written. */
  resolveDate(slot: string): { readonly range: DayRange; readonly iso?: string } | undefined
}

/** A way to say a property in prose: see `phrases.ts` for the pattern language. */
export interface Phrase {
  readonly pattern: string
  /** Reads the `value` group; absent: the property's own `read`. */
  readonly value?: StatedValue['value']
  /** With `value`: what else the wording fits just as well. */
  readonly alternatives?: NonNullable<StatedValue['alternatives']>
  /** Qualifiers that the wording itself gives: `{among: 'open-weight'}`. */
  readonly qualifiers?: Readonly<Record<string, string>>
  /** The wording speaks of the present whatever the tense of its sentence (`the latest`, `currently`). */
  readonly insistsOnNow?: boolean
  /** The wording tells an event, which stays true (`was released on`). */
  readonly isEvent?: boolean
  /** A noun phrase, which says what is so whatever its sentence foretells: `will visit the Berlin office of X`. */
  readonly isPresupposed?: boolean
  /** Takes any words between name, cue and value: `isOpenlySaid` tells which of them speak against it. */
  readonly open?: Openness
  /** Is read where no other wording of the property is: see `loose.ts`. */
  readonly isLoose?: boolean
  /** Does not say what it measures: what stands before it in the paragraph has to. */
  readonly topic?: Topic
  /**
   * The wording only implies its value (`under X, firms report` that X is in force): where the passage itself says
   * otherwise of the subject, it implies nothing. What narrows it (`for old customers, X is served`) does not matter.
   */
  readonly isImplied?: boolean
  /** Says it of whoever makes the model that is its subject: `its flagship, X`. */
  readonly isOfMaker?: boolean
  /** Asked of a wording that was found: whether something beside it makes it say something else. */
  readonly isVoid?: (found: Found) => boolean
}

/** A wording where it was found: the sentence's reading, the subject's mention, and the span of the reading's text. */
export interface Found {
  readonly knowledge: KnowledgeBase
  readonly view: SentenceView
  readonly subject: ProseMention
  readonly span: Span
}

/** How a table cell is read as this property. */
export interface ColumnRule {
  /** Matches the header of a column, or of a row where entities head the columns; units and marks are taken off. */
  readonly header: RegExp
  /** Some other header has to match this: `Total` is of what `Active` is. */
  readonly beside?: RegExp
  /** Qualifiers that the header gives, besides a benchmark that it names. */
  readonly qualifiers?: Readonly<Record<string, string>>
  /** The header itself must name the benchmark (`MMLU-Pro score`); the caption's is not meant. */
  readonly namesBenchmark?: boolean
  /** What a plain yes and a plain no in a cell say: `Open weights? | No`. */
  readonly answers?: Readonly<Record<'yes' | 'no', Pick<StatedValue, 'value' | 'alternatives'>>>
  /** The cell itself names what it is about (`Latest model`), and the row only whose it is. */
  readonly isAboutCell?: boolean
  /** The row names a part of what the table, or its header, is about (`Prohibitions` of an act), and no entity. */
  readonly isOfPart?: boolean
}

/** One property: how prose and tables say it, how its values read, compare and print. */
export interface Property extends PropertySchema {
  /** As a person calls it: `context window`. */
  readonly label: string
  /** How soon a value ages. */
  readonly volatility: 'never' | 'rarely' | 'monthly' | 'weekly'
  readonly phrases: readonly Phrase[]
  /** What a sentence must have for its phrases to be tried: a few words that each of them holds one of. */
  readonly cue?: RegExp
  readonly columns?: readonly ColumnRule[]
  /**
   * Reads the words of a value; the `text` that it returns may be a part of them, which is then all that is
   * claimed. Absent: nothing in a text is read as this property.
   */
  readonly read?: (text: string, scene: Scene) => StatedValue | undefined
  /** Whether the stated value and the fact's value agree at the precision stated. */
  readonly agrees?: (stated: StatedValue, fact: Fact, knowledge: KnowledgeBase) => boolean
  /** The claim as it is meant, where its words alone make a guess of what is none. */
  readonly asMeant?: (claim: Claim, frame: JudgeFrame) => Claim
  /** Judges where the general rules for its cardinality do not do. */
  readonly judge?: (claim: Claim, frame: JudgeFrame) => Judgment
  /** The value as a person reads it. */
  readonly describe?: (value: Fact['value'], knowledge: KnowledgeBase) => string
  /** Words that can stand for the stated value once it is replaced; absent where no safe wording exists. */
  readonly rewrite?: (
    claim: Claim,
    judgment: Judgment,
    knowledge: KnowledgeBase,
    writing: Writing,
  ) => string | undefined
  /** Sentences have the value for their subject (`V is the chief executive of X`): what is said of it is flagged with it. */
  readonly isSubject?: boolean
  /** A replaced value is a plain figure or name, safe for `source.fixAll.dateline`. */
  readonly isPlain?: boolean
}

/** The manner of the brief, for words that go into it. */
export interface Writing {
  /** A date as the claim writes its own, else as the brief writes its dates. */
  readonly date: (date: PartialDate) => string
}

/** What a claim is judged with. */
export interface JudgeFrame {
  readonly knowledge: KnowledgeBase
  readonly property: Property
  readonly asOf: Day
}

/** Gives a property its type; it changes nothing. */
export function defineProperty(property: Property): Property {
  return Object.freeze(property)
}
