import type { Fact, FactValue } from '../knowledge/types.ts'
import type { Day, DayRange, PartialDate } from '../text/day.ts'
import type { Span } from '../text/span.ts'

/** A value as a text states it, read into the property's base unit. */
export interface StatedValue {
  /** The surface text. */
  readonly text: string
  /** Read value: a number in the base unit, a term, an ISO date, an entity id or plain text. */
  readonly value: FactValue
  /** Numbers: the half-width of the interval that the stated digits leave open (`51` → 0.5; `1T` → 0.5e12). */
  readonly tolerance?: number
  /** Numbers and dates: `about`, `more than`, `up to`. */
  readonly relation?: 'exact' | 'about' | 'at-least' | 'at-most'
  /** The words beside it that tell what it is the day of: a verb (`adopted`), the title of its row. */
  readonly about?: string
  /** Other values that the words fit just as well (`open` is open-weight or open-source). */
  readonly alternatives?: readonly FactValue[]
}

/** How firmly and for when a sentence speaks. */
export interface Stance {
  readonly modality: 'asserted' | 'negated' | 'hypothetical' | 'question' | 'forecast' | 'quoted'
  readonly tense: 'present' | 'past'
  /** The sentence stresses the present: `currently`, `remains`, `still`, `latest`. */
  readonly insistsOnNow: boolean
  /** Told as what somebody reported: `X reports 81.0`, `according to X`. It is weighed as a report. */
  readonly isReported?: boolean
  /** Told by denying its opposite: its words say what it does not. */
  readonly isDenied?: boolean
  /** Its words imply it, and do not say it. */
  readonly isImplied?: boolean
  /** The date that the claim speaks for, where one is given: in its own words or by paragraph, caption or heading. */
  readonly speaksFor?: SpokenDate
}

/** A date that a claim speaks for and where it comes from. */
export interface SpokenDate {
  readonly range: DayRange
  readonly iso?: PartialDate
  /** A time that is over, told as history: `## 2023`, `until July 2026`, an entry of a timeline. */
  readonly isHistory?: boolean
  /** Where a time ends or begins (`until July 2026`), not the time itself. */
  readonly isBound?: boolean
  /** Told by its distance from today, which is short: `last week`. */
  readonly isRecent?: boolean
  readonly from: 'sentence' | 'passage' | 'list' | 'caption' | 'heading' | 'directive' | 'front-matter'
}

/** A span in which a brief asserts a value of a property of an entity. Spans are absolute in the text once placed. */
export interface Claim {
  readonly subject: string
  readonly property: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly stated: StatedValue
  /** From the subject or the value, whichever is first, to the other's end; with all that is said of the value where it is the subject. */
  readonly span: Span
  readonly valueSpan: Span
  readonly subjectSpan: Span
  /** The sentence or cell. */
  readonly sentenceSpan: Span
  readonly stance: Stance
  /** Whom else its words may speak of; nothing where they speak of the subject beyond doubt. */
  readonly rivals?: readonly string[]
  /** Cells: the caption that dates the table, so that its changes are told once. */
  readonly captionSpan?: Span
}

/** The design's words. */
export type Verdict = 'current' | 'outdated' | 'contradicted' | 'disputed' | 'changed-since' | 'unknown'

/** A claim weighed against the knowledge. */
export interface Judgment {
  readonly claim: Claim
  readonly verdict: Verdict
  /** The day that the claim was judged for. */
  readonly speaksFor: Day
  /** The value that holds on the as-of date, as a person reads it, where it is known. */
  readonly present?: string
  readonly presentFact?: Fact
  /** Since when the present value holds. */
  readonly since?: PartialDate
  /** The facts that decide, the most telling first. */
  readonly evidence: readonly Fact[]
  /** Whether all that speaks against the claim is weak. */
  readonly isWeak: boolean
}
